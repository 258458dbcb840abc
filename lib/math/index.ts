/** The table of contents of the library: what a cell can call. */

export { arithmeticDecode, arithmeticEncode } from "./arithmetic-code.ts";
export type { BaseOption } from "./base.ts";
export type { BinaryLossOptions, ClampOptions } from "./binary-batch.ts";
// Losses
export { binaryCrossEntropy, binaryCrossEntropyWithLogits } from "./binary-losses.ts";
export { categoricalCrossEntropy } from "./categorical-losses.ts";
export type { CategoricalLossOptions, ClassLossOptions, ClassTarget } from "./class-samples.ts";
export type { RadixOption } from "./code-lengths.ts";
// Codes
export { expectedLength, kraftSum, shannonCodeLengths } from "./code-lengths.ts";
export type { Gaussian } from "./continuous.ts";
export { gaussianEntropy, klBernoulli, klGaussian } from "./continuous.ts";
export { crossEntropy } from "./cross-entropy.ts";
export {
  isDistribution,
  labelSmoothing,
  mix,
  normalize,
  oneHot,
  uniform,
} from "./distributions.ts";
export type { OutcomesOption } from "./empirical.ts";
// Distributions
export { empirical } from "./empirical.ts";
export { binaryEntropy, entropy } from "./entropy.ts";
export { entropyFromLogits } from "./entropy-from-logits.ts";
export { renyiEntropy, tsallisEntropy } from "./generalized-entropies.ts";
export type { HuffmanBranch, HuffmanCode, HuffmanLeaf, HuffmanNode } from "./huffman-code.ts";
export { huffmanCode } from "./huffman-code.ts";
// Information
export { informationContent } from "./information-content.ts";
export type { GivenOption, Marginals } from "./joint.ts";
export { conditionalEntropy, jointEntropy, marginals, mutualInformation } from "./joint.ts";
export { jsDistance, jsDivergence } from "./js-divergence.ts";
export { klDivergence } from "./kl-divergence.ts";
export { klDivergenceFromLogits } from "./kl-divergence-from-logits.ts";
// Gradients
export {
  gradientCrossEntropyInLogits,
  gradientEntropyFromLogits,
  gradientKlDivergenceInLogits,
} from "./logit-gradients.ts";
export { gradientBinaryCrossEntropyWithLogits, gradientCategoricalCrossEntropy } from "./loss-gradients.ts";
export { negativeLogLikelihood } from "./negative-log-likelihood.ts";
export { crossPerplexity, perplexity } from "./perplexity.ts";
export {
  gradientCrossEntropyInP,
  gradientCrossEntropyInQ,
  gradientEntropy,
  gradientKlDivergenceInP,
  gradientKlDivergenceInQ,
} from "./probability-gradients.ts";
export type { Reduction, ReductionOption } from "./reduction.ts";
export { sampler } from "./sampler.ts";
export { log1mexp, logit, logSigmoid, sigmoid, softplus } from "./sigmoid.ts";
export type { TemperatureOption } from "./softmax.ts";
// Logits
export { logSoftmax, logSumExp, softmax } from "./softmax.ts";
export type { Matrix, Vector } from "./vector.ts";
