import * as math from "../math/index.ts";
import * as plot from "../plot/index.ts";

/** The names that every cell knows without importing them. */
export const library: Readonly<Record<string, unknown>> = { ...math, plot };

/** What `import … from "…"` reaches: the same library, for code that is to be carried elsewhere. */
export const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "surprisal/math": math,
  "surprisal/plot": plot,
};
