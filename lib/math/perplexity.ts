import { requireDistribution, requirePair } from "./checks.ts";
import { setCrossEntropy } from "./cross-entropy-sum.ts";
import { DoubleDouble } from "./double-double.ts";
import { setExp } from "./exponential.ts";
import type { Vector } from "./vector.ts";

const nats = new DoubleDouble();

/**
 * Perplexity: how many equally likely outcomes would be as uncertain as this distribution.
 *
 * $\mathrm{PP}(p) = \exp H(p) = 2^{H_2(p)}$
 *
 * The unit in which H is measured cancels. The exponential turns an error in the last place of H into one of
 * several places, so the entropy is carried in two doubles until the end.
 *
 * @param p probabilities that sum to 1
 * @returns a number of outcomes, from 1 to n
 * @throws RangeError if p is empty, has a number that is no probability, or does not sum to 1
 * @throws TypeError if p is no array of numbers
 * @example perplexity([0.25, 0.25, 0.25, 0.25]) // 4
 * @source F. Jelinek et al., Perplexity: a measure of the difficulty of speech recognition tasks,
 *   J. Acoust. Soc. Am. 62 (1977)
 */
export function perplexity(p: Vector): number {
  requireDistribution("perplexity", "p", p);
  setCrossEntropy(nats, p, p);
  return exponential(nats);
}

/**
 * Perplexity of a model q on outcomes drawn from p: among how many equal choices the model seems to be
 * guessing.
 *
 * $\mathrm{PP}(p, q) = \exp H(p, q)$
 *
 * @param p probabilities that outcomes have, summing to 1
 * @param q probabilities that the model gives them, summing to 1; as many as p
 * @returns a number of outcomes, from perplexity(p) up to Infinity
 * @throws RangeError if p or q is no distribution, or their lengths differ
 * @throws TypeError if p or q is no array of numbers
 * @example crossPerplexity([0.5, 0.5], [0.25, 0.75]) // 2.309401076758503
 * @source D. Jurafsky & J. H. Martin, Speech and Language Processing, 3rd ed. (draft), ch. 3, “Perplexity’s
 *   relation to entropy”
 */
export function crossPerplexity(p: Vector, q: Vector): number {
  requirePair("crossPerplexity", p, q);
  for (let i = 0; i < p.length; i++) if (q[i] === 0 && p[i] !== 0) return Infinity;
  setCrossEntropy(nats, p, q);
  return exponential(nats);
}

function exponential(exponent: DoubleDouble): number {
  setExp(exponent, exponent);
  return exponent.high;
}
