/** What the reference says about one function, in one language. `code` and $formulas$ may stand in every text. */
export interface FunctionText {
  readonly summary: string;
  /** The formula, with what it takes to read it. */
  readonly formula: string;
  /** Paragraphs: conventions, guarantees, and why the obvious way is not enough. */
  readonly conventions: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  /** Value, unit and range. */
  readonly returns: string;
  /** When it throws, one text for each entry of the docstring's `errors`. */
  readonly throws: readonly string[];
}

/**
 * The same in another language. Where the docstring's formula has no words in it, it is not repeated; where there is
 * nothing to say, nothing is said.
 */
export interface TranslatedText extends Pick<FunctionText, "summary" | "params" | "returns"> {
  readonly formula?: string;
  readonly conventions?: readonly string[];
  readonly throws?: readonly string[];
}
