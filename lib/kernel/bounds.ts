/** The longest code that a cell holds. What is longer keeps the parser busy for as long as a loop would. */
export const mostSourceCharacters = 100_000;

/** How much of a value is shown. */
export interface Bounds {
  readonly depth: number;
  readonly items: number;
  readonly entries: number;
  readonly rows: number;
  readonly stringCharacters: number;
}

/** How much of what a cell shows is shown. */
export interface CellBounds {
  readonly outputs: number;
  /** Drawing one takes a tenth of a second. */
  readonly figures: number;
  /** Of all that a cell writes to the console. */
  readonly streamCharacters: number;
}

type Step = Bounds & CellBounds;

const first: Step = {
  ...{ depth: 4, items: 100, entries: 50, rows: 200, stringCharacters: 10_000 },
  ...{ outputs: 200, figures: 20, streamCharacters: 100_000 },
};
/** A reader who wants to see more asks for the next step; the last is what a page can still hold. */
const steps: readonly Step[] = [
  first,
  {
    ...{ depth: 8, items: 1000, entries: 500, rows: 1000, stringCharacters: 50_000 },
    ...{ outputs: 1000, figures: 30, streamCharacters: 300_000 },
  },
  {
    ...{ depth: 16, items: 5000, entries: 5000, rows: 5000, stringCharacters: 100_000 },
    ...{ outputs: 2000, figures: 40, streamCharacters: 1_000_000 },
  },
];

export const lastStep = steps.length - 1;

export function boundsAt(step: number): Step {
  return steps[Math.min(Math.max(0, step), lastStep)] ?? first;
}
