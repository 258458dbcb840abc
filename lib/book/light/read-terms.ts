import { isRecord } from "../../plot/figure.ts";
import type { Term } from "./terms.ts";

const termName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/i;
const signInTex = /^\$([^$]+)\$$/;

/**
 * A chapter's terms as its front matter has them: by name, the signs of each; formulas in dollars, names of code as
 * they are.
 *
 * @param report is told of each entry that is none
 */
export function readTerms(light: unknown, report: (name: string, message: string) => void): Term[] {
  if (light === undefined) return [];
  if (!isRecord(light)) {
    report("light", "light needs a list of signs for each of its terms");
    return [];
  }
  return Object.entries(light).flatMap(([name, signs]) => {
    if (termName.test(name) && Array.isArray(signs) && signs.every((sign) => typeof sign === "string"))
      return { name, ...sorted(signs) };
    report(name, `light takes a name and a list of signs, as in z: [$z$, scores], got "${name}"`);
    return [];
  });
}

function sorted(signs: readonly string[]): Omit<Term, "name"> {
  return {
    tex: signs.flatMap((sign) => signInTex.exec(sign)?.[1] ?? []),
    code: signs.filter((sign) => !signInTex.test(sign)),
  };
}
