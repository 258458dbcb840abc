import { type BaseOption, BITS, chosenBase, convertBits, inBase } from "./base.ts";
import { requireDistribution, requireProbability, requireVector, sumsToOne } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog, setLog1p } from "./logarithm.ts";
import type { Vector } from "./vector.ts";

const result = new DoubleDouble();

/**
 * So many terms are added plainly before their sum is added with care: nearly as accurate, and the loop stays
 * fast.
 */
const BLOCK = 4;

/**
 * Entropy: the information content of an outcome, averaged over the distribution it is drawn from.
 *
 * $H(p) = -\sum_x p(x) \log p(x)$
 *
 * By Shannon's source coding theorem no uniquely decodable code spends fewer bits a symbol on average. An
 * outcome of probability 0 contributes nothing, since $t \log t \to 0$ as $t \to 0$; JavaScript's
 * `0 * Math.log2(0)` is NaN.
 *
 * What the obvious loop gets wrong: it rounds at the size of the running sum on every addition, which costs
 * three digits over a million outcomes. Here what an addition to the sum drops is kept in a second number
 * (Neumaier's sum), and a change of unit is made once, on both: 8 equal outcomes have 3 bits, not
 * 2.9999999999999996.
 *
 * Never negative. The sum is that of the numbers given: nothing is normalised.
 *
 * @param p probabilities that sum to 1 (but for 1e-6)
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), from 0 to log n for n outcomes
 * @throws RangeError if p is empty, has a negative or infinite number or NaN, or does not sum to 1; or the
 *   base is bad
 * @throws TypeError if p is no array of numbers
 * @example entropy([0.5, 0.25, 0.25]) // 1.5
 * @example entropy([0.5, 0.5, 0], { base: Math.E }) // 0.6931471805599453
 * @source Shannon (1948), §6; A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher
 *   Summen, ZAMM 54 (1974)
 */
export function entropy(p: Vector, options?: BaseOption): number {
  const base = chosenBase("entropy", options, BITS);
  requireVector("entropy", "p", p);
  let mass = 0;
  let sum = 0;
  let dropped = 0;
  for (let start = 0; start < p.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, p.length);
    let block = 0;
    for (let i = start; i < end; i++) {
      const x = p[i];
      if (typeof x !== "number" || !(x >= 0)) return refuse(p);
      mass += x;
      if (x > 0) block -= x * Math.log2(x);
    }
    const next = sum + block;
    dropped += sum >= block ? sum - next + block : block - next + sum;
    sum = next;
  }
  if (!sumsToOne(mass)) return refuse(p);
  if (sum <= 0) return 0;
  result.setSum(sum, dropped);
  convertBits(result, base);
  return result.high;
}

/** Something is wrong with p: goes through it again, to say what. The fast loop only notices. */
function refuse(p: Vector): never {
  requireDistribution("entropy", "p", p);
  throw new RangeError("entropy: p must be a distribution");
}

const log = new DoubleDouble();
const rest = new DoubleDouble();

/**
 * Entropy of a coin that falls on one side with probability θ.
 *
 * $h(\theta) = -\theta \log \theta - (1 - \theta) \log(1 - \theta)$
 *
 * Below θ = 1e-16 the double `1 - theta` is 1 and its logarithm 0, although the second term then still adds θ
 * log e. So 1 − θ is kept in two doubles and its logarithm taken as log1p(−θ).
 *
 * @param theta probability of one of the two sides, from 0 to 1
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), from 0 at θ = 0 and 1 up to one bit at θ = ½
 * @throws RangeError if theta is not from 0 to 1, or the base is bad
 * @throws TypeError if theta is no number
 * @example binaryEntropy(0.5) // 1
 * @example binaryEntropy(0.11) // 0.499915958164528
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1, eq. (2.5)
 */
export function binaryEntropy(theta: number, options?: BaseOption): number {
  const base = chosenBase("binaryEntropy", options, BITS);
  requireProbability("binaryEntropy", "theta", theta);
  if (theta === 0 || theta === 1) return 0;
  setLog(result, theta);
  result.multiplyNumber(-theta);
  rest.set(-theta, 0);
  setLog1p(log, rest);
  rest.setSum(1, -theta);
  log.multiply(rest);
  result.subtract(log);
  return inBase(result, base);
}
