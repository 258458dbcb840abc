import type { Bibliography } from "../../lib/book/bibliography.ts";

export const entries = {
  "csiszar-shields-2004": {
    text: "I. Csiszár and P. C. Shields, Information Theory and Statistics: A Tutorial, Foundations and Trends in Communications and Information Theory 1 (2004), 417–528",
    url: "https://doi.org/10.1561/0100000004",
  },
  "grunwald-2007": {
    text: "P. D. Grünwald, The Minimum Description Length Principle, MIT Press (2007)",
    url: "https://doi.org/10.7551/mitpress/4643.001.0001",
  },
  "amari-2016": {
    text: "S. Amari, Information Geometry and Its Applications, Springer (2016)",
    url: "https://doi.org/10.1007/978-4-431-55978-8",
  },
  "goodfellow-2016": {
    text: "I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016)",
    url: "https://www.deeplearningbook.org",
  },
} as const satisfies Bibliography;
