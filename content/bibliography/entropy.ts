import type { Bibliography } from "../../lib/book/bibliography.ts";

export const entries = {
  "shannon-1948": {
    text: "C. E. Shannon, A Mathematical Theory of Communication, Bell System Technical Journal 27 (1948), 379–423 and 623–656",
    url: "https://doi.org/10.1002/j.1538-7305.1948.tb01338.x",
  },
  "kraft-1949": {
    text: "L. G. Kraft, A Device for Quantizing, Grouping, and Coding Amplitude-Modulated Pulses, Master’s thesis, Massachusetts Institute of Technology (1949)",
  },
  "huffman-1952": {
    text: "D. A. Huffman, A Method for the Construction of Minimum-Redundancy Codes, Proceedings of the IRE 40 (1952), 1098–1101",
    url: "https://doi.org/10.1109/JRPROC.1952.273898",
  },
  "mcmillan-1956": {
    text: "B. McMillan, Two Inequalities Implied by Unique Decipherability, IRE Transactions on Information Theory 2 (1956), 115–116",
    url: "https://doi.org/10.1109/TIT.1956.1056818",
  },
  "good-1979": {
    text: "I. J. Good, Studies in the History of Probability and Statistics. XXXVII: A. M. Turing’s Statistical Work in World War II, Biometrika 66 (1979), 393–396",
    url: "https://doi.org/10.1093/biomet/66.2.393",
  },
  "stix-1991": {
    text: "G. Stix, Profile: David A. Huffman, Scientific American 265, no. 3 (September 1991), 54 and 58",
  },
  "mackay-2003": {
    text: "D. J. C. MacKay, Information Theory, Inference, and Learning Algorithms, Cambridge University Press (2003); the game of sixty-three and the hunt for the submarine are in chapter 4",
    url: "https://www.inference.org.uk/itila/",
  },
} as const satisfies Bibliography;
