/** Names by which the code calls what formulas write with a colour or a letter of its own. */
const terms: ReadonlyMap<string, string> = new Map([
  ["p", "p"],
  ["truth", "p"],
  ["pHat", "p"],
  ["q", "q"],
  ["model", "q"],
  ["yHat", "q"],
  ["excess", "excess"],
  ["divergence", "excess"],
  ["theta", "theta"],
]);

/** The class of a variable that is the term of a formula, by which both light up together. */
export function termClass(variable: string): string | undefined {
  const term = terms.get(variable);
  return term && `code-${term}`;
}

/** The highlighter's classes of a piece of code, and that of the term if it is one. */
export function withTerm(classes: string, text: string): string {
  const term = classes.includes("tok-variableName") ? termClass(text) : undefined;
  return term === undefined ? classes : `${classes} ${term}`;
}
