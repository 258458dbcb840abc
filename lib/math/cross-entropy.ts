import { type BaseOption, BITS, chosenBase, convertBits, infinityIn } from "./base.ts";
import { requirePair, requireVectorPair, sumsToOne } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import type { Vector } from "./vector.ts";

const result = new DoubleDouble();

/** So many terms are added plainly before their sum is added with care, as in `entropy`. */
const BLOCK = 4;

/**
 * Cross-entropy: the average length when outcomes drawn from p are written in a code that is ideal for q.
 *
 * $H(p, q) = -\sum_x p(x) \log q(x)$
 *
 * It is the total cost, $H(p) + D(p \| q)$, and not the excess: at q = p it is H(p). If q rules out what p
 * allows, the cost is infinite, and is reported so; clamping it would turn the worst model into a merely bad
 * one. Where p(x) = 0 nothing is ever sent, so that the term is 0 even when q(x) = 0.
 *
 * Summed as entropy is, with what each addition drops kept (Neumaier). Never negative, not symmetric in p and
 * q.
 *
 * @param p probabilities that outcomes have, summing to 1
 * @param q probabilities that the model gives them, summing to 1; as many as p
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), from H(p) up to Infinity
 * @throws RangeError if p or q is no distribution, or their lengths differ; or the base is bad
 * @throws TypeError if p or q is no array of numbers
 * @example crossEntropy([0.5, 0.25, 0.25], [0.25, 0.25, 0.5]) // 1.75
 * @example crossEntropy([0.5, 0.5], [1, 0]) // Infinity
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., §5.4, theorem 5.4.3 (wrong code)
 */
export function crossEntropy(p: Vector, q: Vector, options?: BaseOption): number {
  const base = chosenBase("crossEntropy", options, BITS);
  requireVectorPair("crossEntropy", p, q);
  let massP = 0;
  let massQ = 0;
  let sum = 0;
  let dropped = 0;
  for (let start = 0; start < p.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, p.length);
    let block = 0;
    for (let i = start; i < end; i++) {
      const x = p[i];
      const y = q[i];
      if (typeof x !== "number" || typeof y !== "number" || !(x >= 0 && y >= 0)) return refusePair(p, q);
      massP += x;
      massQ += y;
      if (x > 0) block -= x * Math.log2(y);
    }
    const next = sum + block;
    dropped += sum >= block ? sum - next + block : block - next + sum;
    sum = next;
  }
  if (!sumsToOne(massP) || !sumsToOne(massQ)) return refusePair(p, q);
  if (sum === Infinity) return infinityIn(base);
  if (sum <= 0) return 0;
  result.setSum(sum, dropped);
  convertBits(result, base);
  return result.high;
}

/** Something is wrong with p or q: goes through them again, to say what. */
function refusePair(p: Vector, q: Vector): never {
  requirePair("crossEntropy", p, q);
  throw new RangeError("crossEntropy: p and q must be distributions");
}
