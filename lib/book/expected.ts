/** What a cell must show, from a source that is not the code under test. */
export interface Expectation {
  /** Every number the output shows, in order of appearance; numbers inside strings and inputs do not count. */
  readonly values: readonly number[];
  /** Points that the figure must contain. */
  readonly figures?: readonly { readonly trace: number; readonly x: number | string; readonly y: number }[];
  /** Text that the output must contain. */
  readonly text?: string;
  /** The code that a cell meant to fail must fail with. */
  readonly error?: string;
  /** Relative to the larger of 1 and the value; 1e-12 when left out: the last bits of `log` differ between engines. */
  readonly tolerance?: number;
  /** Where the literal values come from. */
  readonly source: string;
}

/** Expectations of a chapter, by cell id; the same for every language. */
export type Expectations = Readonly<Record<string, Expectation>>;
