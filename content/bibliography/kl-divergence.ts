import type { Bibliography } from "../../lib/book/bibliography.ts";

export const entries = {
  "jensen-1906": {
    text: "J. L. W. V. Jensen, Sur les fonctions convexes et les inégalités entre les valeurs moyennes, Acta Mathematica 30 (1906), 175–193",
    url: "https://doi.org/10.1007/BF02418571",
  },
  "kullback-leibler-1951": {
    text: "S. Kullback and R. A. Leibler, On Information and Sufficiency, Annals of Mathematical Statistics 22 (1951), 79–86",
    url: "https://doi.org/10.1214/aoms/1177729694",
  },
  "lin-1991": {
    text: "J. Lin, Divergence Measures Based on the Shannon Entropy, IEEE Transactions on Information Theory 37 (1991), 145–151",
    url: "https://doi.org/10.1109/18.61115",
  },
  "endres-schindelin-2003": {
    text: "D. M. Endres and J. E. Schindelin, A New Metric for Probability Distributions, IEEE Transactions on Information Theory 49 (2003), 1858–1860",
    url: "https://doi.org/10.1109/TIT.2003.813506",
  },
  "minka-2005": {
    text: "T. Minka, Divergence Measures and Message Passing, Microsoft Research Technical Report MSR-TR-2005-173 (2005)",
    url: "https://www.microsoft.com/en-us/research/publication/divergence-measures-and-message-passing/",
  },
} as const satisfies Bibliography;
