import { type BaseOption, BITS, chosenBase, inBase, infinityIn } from "./base.ts";
import { requireProbability } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog } from "./logarithm.ts";

const nats = new DoubleDouble();

/**
 * Information content (surprisal) of an outcome: how much is learned when something of probability p happens.
 *
 * $I(p) = -\log p$
 *
 * The logarithm is the only measure, up to its base, that adds up for independent outcomes and grows
 * continuously as the outcome gets rarer. A certain outcome tells nothing, an impossible one would tell
 * infinitely much.
 *
 * @param p probability of the outcome, from 0 to 1
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`); 0 for p = 1, Infinity for p = 0
 * @throws RangeError if p is not from 0 to 1, or the base is no finite number > 0 and ≠ 1
 * @throws TypeError if p is no number
 * @example informationContent(1 / 8) // 3
 * @example informationContent(0) // Infinity
 * @source C. E. Shannon, A Mathematical Theory of Communication (1948), §6; Cover & Thomas, 2nd ed., §2.1
 */
export function informationContent(p: number, options?: BaseOption): number {
  const base = chosenBase("informationContent", options, BITS);
  requireProbability("informationContent", "p", p);
  if (p === 0) return infinityIn(base);
  setLog(nats, p);
  nats.negate();
  return inBase(nats, base);
}
