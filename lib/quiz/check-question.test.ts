import { expect, test } from "vitest";
import { checkQuestion, checkQuestions } from "./check-question.ts";
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  CodeQuestion,
  CurveQuestion,
  ExpressionQuestion,
  MatchQuestion,
  Misconception,
  NumberQuestion,
  OrderQuestion,
  Question,
  SlidersQuestion,
} from "./question.ts";

const text = (words: string) => ({ zh: `${words}（中文）`, en: words });
const asked = { prompt: text("Why?"), hints: [text("Think.")], solution: text("So.") } as const;
const misconception: Misconception = {
  belief: text("a belief"),
  why: text("because"),
  see: { chapter: "entropy", at: "cell-coin", set: { theta: 0.5 } },
};

const number: NumberQuestion = {
  ...asked,
  id: "number",
  kind: "number",
  draw: { p: { from: 0.1, to: 0.4, step: 0.1 } },
  values: { surprise: "-log2(p)" },
  key: "surprise",
  unit: "bit",
  tolerance: { relative: 0.01 },
  misconceptions: [{ ...misconception, value: "log2(p)" }],
};
const expression: ExpressionQuestion = {
  ...asked,
  id: "expression",
  kind: "expression",
  variables: { p: { from: 0, to: 1 } },
  key: "p*log2(1/p)",
  misconceptions: [{ ...misconception, value: "p*log2(p)" }],
};
const choice: ChoiceQuestion = {
  ...asked,
  id: "choice",
  kind: "choice",
  options: [
    { text: text("yes"), isRight: true },
    { text: text("no"), ...misconception },
  ],
};
const choices: ChoicesQuestion = {
  ...asked,
  id: "choices",
  kind: "choices",
  options: [
    { text: text("yes"), isRight: true, why: text("it is") },
    { text: text("no"), ...misconception },
  ],
};
const order: OrderQuestion = {
  ...asked,
  id: "order",
  kind: "order",
  steps: [text("first"), text("second"), text("third")],
  alternatives: [[1, 0, 2]],
  distractors: [{ text: text("never"), ...misconception }],
  outOfOrder: misconception,
};
const pair = (left: string, right: string) => ({ left: text(left), right: text(right) });
const match: MatchQuestion = {
  ...asked,
  id: "match",
  kind: "match",
  pairs: [pair("a", "1"), pair("b", "2"), pair("c", "3")],
  mistakes: [{ ...misconception, left: 0, right: 1 }],
};
const property = { ...misconception, name: "known value", cases: "[[[1]]]", holds: "(p) => h(p) === 0" };
const code: CodeQuestion = {
  ...asked,
  id: "code",
  kind: "code",
  name: "h",
  start: text("function h() {}"),
  answer: "function h() { return 0; }",
  properties: [property],
};
const slider = { name: "q", label: text("q"), from: 0, to: 1, step: 0.01, start: 0.5 };
const sliders: SlidersQuestion = {
  ...asked,
  id: "sliders",
  kind: "sliders",
  sliders: [slider],
  readouts: [{ label: text("bits"), value: "-log2(q)", digits: 3 }],
  goal: "abs(q - 0.25) < 0.01",
  answer: { q: 0.25 },
  misconceptions: [{ ...misconception, when: "1 = 1" }],
};
const curve: CurveQuestion = {
  ...asked,
  id: "curve",
  kind: "curve",
  x: { label: text("x"), from: 0, to: 1 },
  y: { label: text("y"), from: 0, to: 1 },
  key: "-x*log2(x) - (1-x)*log2(1-x)",
  misconceptions: [{ ...misconception, value: "x" }],
};

const messages = (question: Question): string[] => checkQuestion(question).map(({ message }) => message);

test("nothing is wrong with questions that are right", () => {
  expect(checkQuestions([number, expression, choice, choices, order, match, code, sliders, curve])).toEqual(
    [],
  );
});

/** What an author can do wrong → how it is told. */
const FAULTS: readonly (readonly [Question, RegExp])[] = [
  [{ ...number, id: "Number 1" }, /kebab/],
  [{ ...number, prompt: { zh: "", en: "Why?" } }, /^prompt has no text in zh/],
  [{ ...number, hints: [text("Think."), { zh: "想", en: " " }] }, /^hints\.1 has no text in en/],
  [{ ...number, prompt: text("What is {r}?") }, /^prompt in zh: \{r\} stands for no value/],
  [{ ...number, solution: text("{p:2} and {q:2}") }, /^solution in en: \{q\} stands for no value/],
  [{ ...number, solution: text("$\\frac{1}{p:2}$") }, /^solution in zh: \}\{p:2\} is an argument of TeX/],
  [
    { ...choice, options: [...choice.options, { text: text("{p}"), ...misconception }] },
    /^options\.2\.text in zh: \{p\}/,
  ],
  [{ ...number, where: "p > 1" }, /held for none of 1000 draws/],
  [{ ...number, where: "p >" }, /expression "p >": unparseable/],
  [{ ...number, draw: { p: [] } }, /draws p from nothing/],
  [{ ...number, values: { surprise: "-log2(q)" } }, /unknown-name at 6: "q"/],
  [{ ...number, values: { surprise: "-log(p)" } }, /ambiguous at 1: "log"/],
  [{ ...number, values: { surprise: "log2(p - 0.3)" } }, /value surprise is undefined/],
  [{ ...number, draw: { p: [0.5], p_: [0.5] } }, /there are two values p_/],
  [{ ...number, draw: { p: [0.5], "p-q": [0.5] } }, /"p-q" is no name/],
  [{ ...number, key: "log2(-p)" }, /key "log2\(-p\)" is undefined for p = 0\.\d/],
  [{ ...number, misconceptions: [] }, /needs a misconception/],
  [{ ...number, misconceptions: [{ ...misconception, value: "sqrt(-p)" }] }, /is undefined/],
  // For p = 0.2, one of four draws: 2.32193 and 2.32.
  [
    { ...number, misconceptions: [{ ...misconception, value: "2.32" }] },
    /too near the key: 2\.32 and 2\.3219/,
  ],
  // Within three tolerances, though not within one: 1.029 of it.
  [{ ...number, misconceptions: [{ ...misconception, value: "1.029*surprise" }] }, /too near the key/],
  [
    {
      ...number,
      misconceptions: [
        { ...misconception, value: "0", see: { ...misconception.see, set: { theta: "p + r" } } },
      ],
    },
    /unknown-name at 4: "r"/,
  ],
  [{ ...expression, variables: {}, key: "1", misconceptions: [] }, /needs a variable/],
  [{ ...expression, variables: { p: { from: 1, to: 0 } } }, /the domain of p is empty/],
  [{ ...expression, variables: { p: { from: -1, to: 1 } } }, /undefined in a part of its domain/],
  [{ ...expression, draw: { p: [0.5] } }, /p is a value and a variable/],
  [{ ...expression, misconceptions: [] }, /needs a misconception/],
  [
    { ...expression, misconceptions: [{ ...misconception, value: "-p*log2(p)" }] },
    /can't be told from the key/,
  ],
  [{ ...choice, options: choice.options.slice(1) }, /needs one right option, has 0/],
  [{ ...choice, options: [{ text: text("so"), isRight: true }, ...choice.options] }, /has 2/],
  [{ ...choice, options: choice.options.slice(0, 1) }, /needs a wrong option/],
  [
    { ...choice, options: [...choice.options, { text: text("no"), ...misconception }] },
    /option 2 says the same as option 1/,
  ],
  [{ ...choices, options: choices.options.slice(1) }, /needs a right option/],
  [{ ...choices, options: choices.options.slice(0, 1) }, /needs a wrong option/],
  [
    { ...choices, options: [...choices.options, { text: text("also"), isRight: true }] },
    /option 2 does not say why it is right/,
  ],
  [{ ...order, steps: order.steps.slice(0, 2), alternatives: [] }, /needs three steps/],
  [{ ...order, alternatives: [[0, 1, 1]] }, /alternative 0,1,1 is no order/],
  [{ ...order, alternatives: [[1, 0]] }, /alternative 1,0 is no order/],
  [{ ...order, distractors: [{ text: text("first"), ...misconception }] }, /step 3 says the same as step 0/],
  [{ ...match, pairs: match.pairs.slice(0, 2) }, /needs three pairs/],
  [{ ...match, pairs: [...match.pairs, pair("a", "4")] }, /left one 3 says the same as left one 0/],
  [{ ...match, mistakes: [{ ...misconception, left: 3 }] }, /mistake 0 names a pair that is not there/],
  [{ ...match, mistakes: [{ ...misconception, left: 1, right: 1 }] }, /mistake 0 is right/],
  [{ ...code, name: "2h" }, /"2h" is no name/],
  [{ ...code, answer: "" }, /the answer does not define h/],
  [{ ...code, start: text("…") }, /the start does not name h/],
  [{ ...code, properties: [] }, /needs a property/],
  [{ ...code, properties: [property, property] }, /two properties have one name/],
  [{ ...code, properties: [{ ...property, cases: " " }] }, /has no cases/],
  [{ ...sliders, answer: { q: 0.75 } }, /the answer does not meet the goal/],
  [{ ...sliders, answer: {} }, /slider q has no answer/],
  [{ ...sliders, answer: { q: 0.255 } }, /can't be set to its answer 0\.255/],
  [{ ...sliders, sliders: [{ ...slider, start: 0.25 }] }, /the start meets the goal/],
  [{ ...sliders, sliders: [{ ...slider, start: 2 }] }, /can't be set to its start 2/],
  [{ ...sliders, sliders: [{ ...slider, step: 0 }] }, /slider q can't be moved/],
  [{ ...sliders, goal: "q = r" }, /unknown-name at 4: "r"/],
  [{ ...sliders, misconceptions: [] }, /no misconception holds at the start/],
  [
    { ...sliders, readouts: [{ label: text("bits"), value: "log2(-q)", digits: 3 }] },
    /readout "log2\(-q\)" is undefined/,
  ],
  [{ ...curve, x: { ...curve.x, to: 0 } }, /the drawing has no size/],
  [{ ...curve, key: "log2(x - 0.5)" }, /is undefined inside/],
  [{ ...curve, misconceptions: [] }, /needs a misconception/],
  [{ ...curve, misconceptions: [{ ...misconception, value: "4*x*(1-x)" }] }, /is too near the key/],
  [
    {
      ...curve,
      misconceptions: [
        { ...misconception, value: "x" },
        { ...misconception, value: "x^1" },
      ],
    },
    /misconception "x\^1", drawn exactly, is not recognised/,
  ],
];

for (const [question, message] of FAULTS)
  test(`a fault is found: ${message.source}`, () => {
    expect(messages(question)).toContainEqual(expect.stringMatching(message));
  });

test("the same fault for many seeds is told once, with the question's id", () => {
  const near = { ...number, misconceptions: [{ ...misconception, value: "surprise" }] };
  expect(checkQuestion(near)).toEqual([
    { question: "number", message: expect.stringContaining("too near the key") },
  ]);
});

test("a value between three tolerances and four is far enough", () => {
  expect(messages({ ...number, misconceptions: [{ ...misconception, value: "1.031*surprise" }] })).toEqual(
    [],
  );
});

test("an id that stands twice is told", () => {
  expect(checkQuestions([choice, number, choice])).toEqual([
    { question: "choice", message: "the id stands twice" },
  ]);
});
