/**
 * A text in each language of the book: Markdown in the line, `$TeX$`, and `{name}` or `{name:3}` for a value (at most 3
 * digits after the point). What TeX takes as an argument is none: `\truth{p}`, `\frac{p}{q}`, `x^{n}`; for a value there write
 * `\frac{1}{{q}}` or `2^{{n}}`.
 */
export type Text = Readonly<Record<"zh" | "en", string>>;

/**
 * A formula in the small language of `expression.ts`: numbers, names, `+ - * / ^`, parentheses, `e pi inf`, and
 * `log2 ln log10 exp sqrt abs min max`; comparisons `< <= > >= = !=`, also in chains (`0 < p < q`), joined by `and` and
 * `or`, are 1 or 0. 0 times an infinity is 0, so that `p*log2(p)` is 0 at p = 0. It may use what the question draws and the
 * values that stand before it.
 */
export type Expression = string;

/** What a parameter is drawn from: evenly spaced numbers, both ends included, or a list. */
export type Range = { readonly from: number; readonly to: number; readonly step: number } | readonly number[];

/** Where to look: a place in a chapter (`cell-…`, `eq-…`, a heading's id), its inputs set so that it shows the point. */
export interface Passage {
  readonly chapter: string;
  readonly at: string;
  /** Inputs by name; a string is an expression in the question's values. */
  readonly set?: Readonly<Record<string, Expression | number | readonly (Expression | number)[]>>;
}

/** A common mistake: what the reader seems to have thought, why it fails, and where that can be seen. */
export interface Misconception {
  /** The belief in a few words, as a teacher would list it. */
  readonly belief: Text;
  readonly why: Text;
  readonly see: Passage;
}

export type Unit = "bit" | "nat" | "ban" | "none";

export type LogBase = 2 | "e" | 10;

/** Right within either. */
export interface Tolerance {
  readonly absolute?: number;
  readonly relative?: number;
}

interface QuestionBase {
  /** Unique in the book; the address of the question on its page. */
  readonly id: string;
  /** Parameters, drawn from the attempt's seed. */
  readonly draw?: Readonly<Record<string, Range>>;
  /** Draws for which this is not so are drawn again. */
  readonly where?: Expression;
  /** Values computed from the parameters, in order. */
  readonly values?: Readonly<Record<string, Expression>>;
  readonly prompt: Text;
  /** From a nudge to nearly the answer. */
  readonly hints: readonly [Text, ...Text[]];
  /** Worked, every step justified. */
  readonly solution: Text;
}

/** An option of a choice: right, or a misconception. */
export type Option = { readonly text: Text } & (
  | { readonly isRight: true; readonly why?: Text }
  | Misconception
);

/** One of several options is right; can be answered with probabilities over them. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: "choice";
  readonly options: readonly Option[];
}

/** Each option is right or not; all of the right ones are wanted and no other. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: "choices";
  /** A right option that was left out is answered with its `why`. */
  readonly options: readonly Option[];
}

export interface NumberQuestion extends QuestionBase {
  readonly kind: "number";
  readonly key: Expression;
  readonly unit: Unit;
  readonly tolerance: Tolerance;
  /** The base that a bare `log` has in this question; without it a reader is asked. */
  readonly log?: LogBase;
  readonly misconceptions: readonly (Misconception & { readonly value: Expression })[];
}

/** An expression in given variables, compared with the key on samples of their domain. */
export interface ExpressionQuestion extends QuestionBase {
  readonly kind: "expression";
  readonly key: Expression;
  readonly variables: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
  /** The base that a bare `log` has in this question; without it a reader is asked. */
  readonly log?: LogBase;
  readonly misconceptions: readonly (Misconception & { readonly value: Expression })[];
}

/** A function to write, tried on many inputs in the sandbox. */
export interface CodeQuestion extends QuestionBase {
  readonly kind: "code";
  /** The function's name. */
  readonly name: string;
  /** What the reader starts from. */
  readonly start: Text;
  readonly answer: string;
  /** TypeScript with the reader's function in scope; each must hold for every case. */
  readonly properties: readonly (Misconception & {
    readonly name: string;
    /** An expression for a list of cases, from small to large: `[[[0.5, 0.5]], …]`, each a list of arguments. */
    readonly cases: string;
    /** A function of a case's arguments that gives whether the property holds: `(p) => Math.abs(f(p) - 1) < 1e-12`. */
    readonly holds: string;
  })[];
}

/** Steps of a derivation, listed in a right order; shuffled for the reader. */
export interface OrderQuestion extends QuestionBase {
  readonly kind: "order";
  readonly steps: readonly Text[];
  /** Steps that belong nowhere. */
  readonly distractors?: readonly ({ readonly text: Text } & Misconception)[];
  /** Other right orders, as indices of `steps`. */
  readonly alternatives?: readonly (readonly number[])[];
  /** What a step out of place is answered with. */
  readonly outOfOrder: Misconception;
}

/** Each left one belongs to the right one beside it; the right ones are shuffled for the reader. */
export interface MatchQuestion extends QuestionBase {
  readonly kind: "match";
  readonly pairs: readonly { readonly left: Text; readonly right: Text }[];
  /** Pairs, by index of left and right, that give a belief away; others are answered with the first. */
  readonly mistakes: readonly [
    Misconception & { readonly left?: number; readonly right?: number },
    ...(Misconception & { readonly left?: number; readonly right?: number })[],
  ];
}

export interface Slider {
  readonly name: string;
  readonly label: Text;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly start: number;
}

/** Sliders to be set so that a goal is met. */
export interface SlidersQuestion extends QuestionBase {
  readonly kind: "sliders";
  readonly sliders: readonly Slider[];
  /** Numbers shown as the sliders move. */
  readonly readouts: readonly { readonly label: Text; readonly value: Expression; readonly digits: number }[];
  /** A comparison in the sliders' names: `abs(h - 0.5) < 0.01`. */
  readonly goal: Expression;
  /** A setting that meets the goal. */
  readonly answer: Readonly<Record<string, number>>;
  /** The first that holds says what was wrong; the last should always hold. */
  readonly misconceptions: readonly (Misconception & { readonly when: Expression })[];
}

/** A curve y(x) to be drawn; graded by its shape. */
export interface CurveQuestion extends QuestionBase {
  readonly kind: "curve";
  readonly x: { readonly label: Text; readonly from: number; readonly to: number };
  readonly y: { readonly label: Text; readonly from: number; readonly to: number };
  /** In x. */
  readonly key: Expression;
  /** Other shapes that give a belief away. */
  readonly misconceptions: readonly (Misconception & { readonly value: Expression })[];
}

export type Question =
  | ChoiceQuestion
  | ChoicesQuestion
  | NumberQuestion
  | ExpressionQuestion
  | CodeQuestion
  | OrderQuestion
  | MatchQuestion
  | SlidersQuestion
  | CurveQuestion;

/** A question with its parameters drawn: `values` has the drawn ones and the computed ones. */
export interface Instance {
  readonly question: Question;
  readonly seed: number;
  readonly values: Readonly<Record<string, number>>;
}

/** What a reader has answered. */
export type Answer =
  | { readonly kind: "choice"; readonly option: number }
  | { readonly kind: "choice"; readonly probabilities: readonly number[] }
  | { readonly kind: "choices"; readonly options: readonly number[] }
  /** `unit` is the one the reader counts in: a number that was typed without one may be meant in it. */
  | { readonly kind: "number"; readonly text: string; readonly unit?: Unit }
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "code"; readonly source: string; readonly report: CodeReport }
  /** Indices into `[...steps, ...distractors]`, in the reader's order. */
  | { readonly kind: "order"; readonly steps: readonly number[] }
  /** For each left one the index of the right one. */
  | { readonly kind: "match"; readonly rights: readonly (number | undefined)[] }
  | { readonly kind: "sliders"; readonly values: Readonly<Record<string, number>> }
  /** Heights at evenly spaced x, both ends included. */
  | { readonly kind: "curve"; readonly heights: readonly (number | undefined)[] };

/** What the sandbox says of a reader's function. */
export type CodeReport =
  | { readonly status: "passed" }
  | {
      readonly status: "failed";
      readonly property: string;
      readonly counterexample: string;
      readonly result: string;
    }
  /** It could not be tried: a syntax error, no such function, no end. */
  | { readonly status: "broken"; readonly message: string };

export type Verdict =
  | { readonly verdict: "right"; readonly note?: "other-form" }
  | {
      readonly verdict: "wrong";
      readonly misconception?: Misconception;
      readonly counterexample?: string;
      /** Index of a right option that was left out. */
      readonly missed?: number;
    }
  | { readonly verdict: "ungraded"; readonly reason: Reason };

/** Why an answer can't be graded yet; `at` is a position in what was typed. */
export type Reason =
  | { readonly code: "empty" | "incomplete" | "comma" | "too-coarse" | "too-long" }
  /** `ambiguous`: it can be read in two ways, like `log`, `1/2p` and `ln p/q`; `found` is empty where the text ends too soon. */
  | {
      readonly code: "unparseable" | "unknown-name" | "ambiguous";
      readonly at: number;
      readonly found: string;
    }
  /** It has no value, like ln(−1). */
  | { readonly code: "undefined" }
  | { readonly code: "other-unit"; readonly unit: Unit }
  | { readonly code: "wrong-unit"; readonly found: string; readonly unit: Unit }
  | { readonly code: "probabilities"; readonly sum: number }
  | { readonly code: "broken-code"; readonly message: string };
