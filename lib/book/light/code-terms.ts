import { type Term, withBookTerms } from "./terms.ts";

/** The classes of a variable by which it lights up with the terms of formulas that it stands for. */
export function termClasses(variable: string, own: readonly Term[]): string {
  return withBookTerms(own)
    .filter(({ code }) => code.includes(variable))
    .map(({ name }) => `code-${name}`)
    .join(" ");
}

/** The highlighter's classes of a piece of code, and those of the terms that it is. */
export function withTerms(classes: string, text: string, own: readonly Term[]): string {
  const terms = classes.includes("tok-variableName") ? termClasses(text, own) : "";
  if (terms === "") return classes;
  // By itself a variable has no colour.
  return classes === "tok-variableName" ? terms : `${classes} ${terms}`;
}
