/** The table of contents of the library: what a cell can call. */

export { binaryEntropy, entropy } from "./entropy.ts";
export { crossEntropy } from "./cross-entropy.ts";
export { informationContent } from "./information-content.ts";
export { klDivergence } from "./kl-divergence.ts";
export { jsDistance, jsDivergence } from "./js-divergence.ts";
export { crossPerplexity, perplexity } from "./perplexity.ts";
export { renyiEntropy, tsallisEntropy } from "./generalized-entropies.ts";
export { conditionalEntropy, jointEntropy, marginals, mutualInformation } from "./joint.ts";
export { gaussianEntropy, klBernoulli, klGaussian } from "./continuous.ts";
export { empirical, isDistribution, labelSmoothing, mix, normalize, oneHot, uniform } from "./distributions.ts";
export { expectedLength, kraftSum, shannonCodeLengths } from "./code-lengths.ts";
export { huffmanCode } from "./huffman-code.ts";
export type { BaseOption } from "./base.ts";
export type { RadixOption } from "./code-lengths.ts";
export type { Gaussian } from "./continuous.ts";
export type { OutcomesOption } from "./distributions.ts";
export type { HuffmanBranch, HuffmanCode, HuffmanLeaf, HuffmanNode } from "./huffman-code.ts";
export type { GivenOption, Marginals } from "./joint.ts";
export type { Matrix, Vector } from "./vector.ts";
