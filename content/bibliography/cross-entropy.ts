import type { Bibliography } from "../../lib/book/bibliography.ts";

export const entries = {
  "cover-thomas-2006": {
    text: "T. M. Cover and J. A. Thomas, Elements of Information Theory, 2nd edition, Wiley (2006); on the wrong code, theorem 5.4.3",
    url: "https://doi.org/10.1002/047174882X",
  },
  "olah-2015": {
    text: "C. Olah, Visual Information Theory (2015)",
    url: "https://colah.github.io/posts/2015-09-Visual-Information/",
  },
} as const satisfies Bibliography;
