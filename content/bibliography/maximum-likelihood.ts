import type { Bibliography } from "../../lib/book/bibliography.ts";

export const entries = {
  "laplace-1814": {
    text: "P.-S. Laplace, Essai philosophique sur les probabilités, Courcier, Paris (1814)",
  },
  "fisher-1922": {
    text: "R. A. Fisher, On the Mathematical Foundations of Theoretical Statistics, Philosophical Transactions of the Royal Society A 222 (1922), 309–368",
    url: "https://doi.org/10.1098/rsta.1922.0009",
  },
} as const satisfies Bibliography;
