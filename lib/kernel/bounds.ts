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

const first: Bounds = { depth: 4, items: 100, entries: 50, rows: 200, stringCharacters: 10_000 };
/** A reader who wants to see more asks for the next step; the last is what a page can still hold. */
const steps: readonly Bounds[] = [
  first,
  { depth: 8, items: 1000, entries: 500, rows: 1000, stringCharacters: 50_000 },
  { depth: 16, items: 5000, entries: 5000, rows: 5000, stringCharacters: 100_000 },
];

export const lastStep = steps.length - 1;

export function boundsAt(step: number): Bounds {
  return steps[Math.min(Math.max(0, step), lastStep)] ?? first;
}
