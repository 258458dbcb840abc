import type { Bibliography } from "../../lib/book/bibliography.ts";
import { entries as binaryCrossEntropy } from "./binary-cross-entropy.ts";
import { entries as crossEntropy } from "./cross-entropy.ts";
import { entries as entropy } from "./entropy.ts";
import { entries as klDivergence } from "./kl-divergence.ts";
import { entries as machineLearning } from "./machine-learning.ts";
import { entries as maximumLikelihood } from "./maximum-likelihood.ts";
import { entries as summary } from "./summary.ts";
import { entries as whyPLogQ } from "./why-p-log-q.ts";

/** Every work that the book cites. */
export const bibliography: Bibliography = {
  ...binaryCrossEntropy,
  ...crossEntropy,
  ...entropy,
  ...klDivergence,
  ...machineLearning,
  ...maximumLikelihood,
  ...summary,
  ...whyPLogQ,
};
