/** What a cell leaves on the page: plain data that survives `postMessage`, JSON and a static build alike. */

/** A value, bounded in depth and size, that a reader can look into without touching the original. */
export type ValueTree =
  | { readonly type: "number"; readonly value: string }
  | { readonly type: "bigint"; readonly value: string }
  | { readonly type: "string"; readonly value: string; readonly cut: number }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "null" }
  | { readonly type: "undefined" }
  | { readonly type: "symbol"; readonly value: string }
  | { readonly type: "function"; readonly name: string }
  | {
      readonly type: "array";
      readonly name: string;
      readonly length: number;
      readonly items: readonly ValueTree[];
    }
  | {
      readonly type: "object";
      readonly name: string;
      readonly entries: readonly (readonly [key: string, value: ValueTree])[];
      /** How many entries the bound left out. */
      readonly more: number;
    }
  | { readonly type: "circular" }
  /** Too deep to show. */
  | { readonly type: "deep"; readonly name: string }
  /** Reading the value threw. */
  | { readonly type: "unreadable"; readonly message: string };

/** Rows of plain records with the same keys, as `[{ x: "a", p: 0.5 }, …]` is shown. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ValueTree[])[];
  /** How many rows the bound left out. */
  readonly more: number;
}

/** A Plotly figure as plain JSON. What it is made of is Plotly's business, not the kernel's. */
export interface FigureJson {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout: Readonly<Record<string, unknown>>;
}

/** A control that the page renders; its value comes back to the kernel under `name`. */
export type InputSpec =
  | {
      readonly type: "slider";
      readonly name: string;
      readonly label: string;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly value: number;
    }
  | {
      readonly type: "number";
      readonly name: string;
      readonly label: string;
      /** Without them a reader may type any number. */
      readonly min?: number;
      readonly max?: number;
      readonly step: number;
      readonly value: number;
    }
  | {
      readonly type: "play";
      readonly name: string;
      readonly label: string;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly value: number;
      /** From one step to the next, while it plays, ms. */
      readonly pause: number;
    }
  | {
      readonly type: "text";
      readonly name: string;
      readonly label: string;
      readonly value: string;
      /** How many characters it may have. */
      readonly most: number;
    }
  | {
      readonly type: "select";
      readonly name: string;
      readonly label: string;
      readonly options: readonly string[];
      readonly value: string;
    }
  | { readonly type: "toggle"; readonly name: string; readonly label: string; readonly value: boolean }
  | {
      readonly type: "distribution";
      readonly name: string;
      readonly label: string;
      /** One label an outcome; as many as `value` has entries. */
      readonly outcomes: readonly string[];
      /** Whole thousandths, so that what is shown sums to 1 exactly. */
      readonly value: readonly number[];
      /** How few and how many outcomes the reader may choose. */
      readonly least: number;
      readonly most: number;
    };

export type InputValue = number | string | boolean | readonly number[];

/** One thing shown, in several formats as in Jupyter: the page picks the richest it knows. `text/plain` is always there. */
export interface MimeBundle {
  readonly "text/plain": string;
  readonly "application/vnd.surprisal.value+json"?: ValueTree;
  readonly "application/vnd.surprisal.table+json"?: Table;
  readonly "application/vnd.surprisal.input+json"?: InputSpec;
  readonly "application/vnd.plotly.v1+json"?: FigureJson;
  readonly "text/latex"?: string;
  /** As the cell made it: the page sanitises it. So, too, SVG. */
  readonly "text/html"?: string;
  readonly "image/svg+xml"?: string;
}

/** A place in a reader's cell; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type ErrorCode =
  | "syntax"
  | "cycle"
  | "duplicate"
  | "missing"
  /** The cell assigns to a name that is another cell's, or the library's. */
  | "assignment"
  /** The cell changes an array or an object that is another cell's. */
  | "frozen"
  | "runtime"
  | "timeout"
  | "memory"
  | "stopped";

/** What else can be said of an error whose message is known. */
export interface Explanation {
  /** The message in Chinese. */
  readonly zh: string;
  /** What in the book explains it, for the page to find. */
  readonly about?: string;
}

/** What a reader may do about an error in one click: the cell's source as it would be then. */
export interface Fix {
  /**
   * `rename`: the cell's own name gets another. `copy`: the cell works on a copy under another name. `value`: the cell
   * has the name's last value, under another name, and so needs no other cell for it.
   */
  readonly kind: "rename" | "copy" | "value";
  readonly name: string;
  readonly to: string;
  readonly source: string;
}

/** Why a cell has no result. The page words it by `code`; `message` is the error's own text. */
export interface CellError {
  readonly code: ErrorCode;
  readonly name: string;
  readonly message: string;
  readonly explanation?: Explanation;
  readonly fix?: Fix;
  readonly at?: Position;
  /** The reader's own frames, innermost first. */
  readonly frames?: readonly (Position & { readonly cell: string; readonly name: string })[];
  /** The names that are defined twice, unknown, or go in a circle. */
  readonly names?: readonly string[];
  /** The cells concerned, this one among them. */
  readonly cells?: readonly string[];
}

export type Output =
  /** The last expression's value. */
  | { readonly kind: "result"; readonly bundle: MimeBundle }
  /** From `display(...)`, and every input. */
  | { readonly kind: "display"; readonly bundle: MimeBundle }
  /** From `console`. */
  | { readonly kind: "stream"; readonly name: "log" | "warn" | "error"; readonly text: string }
  | { readonly kind: "error"; readonly error: CellError }
  /** What is to be known of a value that is shown; worded like an error's message. */
  | { readonly kind: "remark"; readonly message: string; readonly explanation?: Explanation }
  /** The bound was reached: what followed is not shown. */
  | { readonly kind: "cut"; readonly reason: "outputs" | "characters" };
