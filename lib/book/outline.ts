import type { ErrorCode } from "../kernel/outputs.ts";

/** A runnable cell as the author wrote it. */
export interface CellSource {
  readonly id: string;
  readonly source: string;
  /** The line of the cell's first line of code in the chapter's file. */
  readonly line: number;
  readonly isFolded: boolean;
  /** The error that the cell is there to show. */
  readonly fails?: ErrorCode;
}

export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly title: string;
  readonly line: number;
}

export interface Equation {
  readonly id: string;
  /** Place among the chapter's numbered equations, from 1. */
  readonly order: number;
  readonly line: number;
}

/** A use of something defined elsewhere: a value, a link, a citation. */
export interface Mention {
  readonly target: string;
  readonly line: number;
}

/** A block of the text, the same in every language but for its words. */
export interface OutlinedBlock {
  readonly kind: string;
  readonly line: number;
  /** Its display formulas, without the words in them. */
  readonly formulas: readonly string[];
  /** The numbers that cells fill into it. */
  readonly values: readonly string[];
  /** The decimal numbers that its author typed. */
  readonly decimals: readonly string[];
}

/** What a chapter's text contains, gathered while it is compiled. */
export interface Outline {
  readonly cells: CellSource[];
  readonly headings: Heading[];
  readonly equations: Equation[];
  /** Ids of definitions, corrections and predictions. */
  readonly blocks: Mention[];
  readonly structure: OutlinedBlock[];
  readonly values: Mention[];
  readonly references: Mention[];
  readonly citations: Mention[];
  readonly links: Mention[];
  /** Questions that stand in the text. */
  readonly quizzes: Mention[];
  /** Where the chapter's other questions stand. */
  readonly chapterQuizzes: Mention[];
  /** How its formulas write terms that light up, in dollars. */
  readonly signs: Set<string>;
}

export function emptyOutline(): Outline {
  return {
    cells: [],
    headings: [],
    equations: [],
    blocks: [],
    structure: [],
    values: [],
    references: [],
    citations: [],
    links: [],
    quizzes: [],
    chapterQuizzes: [],
    signs: new Set(),
  };
}

/** Everything in the chapter that `#…` can point at. */
export function anchors(outline: Outline): Set<string> {
  return new Set([
    ...outline.headings.map(({ id }) => id),
    ...outline.equations.map(({ id }) => `eq-${id}`),
    ...outline.cells.map(({ id }) => `cell-${id}`),
    ...outline.blocks.map(({ target }) => target),
    ...outline.quizzes.map(({ target }) => `quiz-${target}`),
  ]);
}
