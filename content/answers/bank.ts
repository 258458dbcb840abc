import type { Question } from "../../lib/quiz/question.ts";
import { questions as entropy } from "../01-entropy/quiz.ts";
import { questions as crossEntropy } from "../02-cross-entropy/quiz.ts";
import { questions as maximumLikelihood } from "../03-maximum-likelihood/quiz.ts";
import { questions as klDivergence } from "../04-kl-divergence/quiz.ts";
import { questions as whyPLogQ } from "../05-why-p-log-q/quiz.ts";
import { questions as machineLearning } from "../06-machine-learning/quiz.ts";
import { questions as summary } from "../07-summary/quiz.ts";
import { questions as binaryCrossEntropy } from "../A-binary-cross-entropy/quiz.ts";

/** Every question of the book. */
export const bank: readonly Question[] = [
  ...entropy,
  ...crossEntropy,
  ...maximumLikelihood,
  ...klDivergence,
  ...whyPLogQ,
  ...machineLearning,
  ...summary,
  ...binaryCrossEntropy,
];
