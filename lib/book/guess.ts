/** How a reader guesses at a prediction. */
export type Guess =
  | { readonly kind: "number" | "text" }
  | { readonly kind: "choice"; readonly options: readonly string[] };

/**
 * Reads what an author wrote of it; nothing means a short text.
 *
 * @returns undefined for what is no way to guess
 * @example guessOf("yes | no") // { kind: "choice", options: ["yes", "no"] }
 */
export function guessOf(written: string | null | undefined): Guess | undefined {
  if (written === undefined) return { kind: "text" };
  if (written === "number") return { kind: written };
  const options = (written ?? "").split("|").map((option) => option.trim());
  const areDistinct = options.every((option, index) => option !== "" && options.indexOf(option) === index);
  return options.length > 1 && areDistinct ? { kind: "choice", options } : undefined;
}
