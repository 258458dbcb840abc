import { DoubleDouble } from "./double-double.ts";
import { setLog } from "./logarithm.ts";
import type { Vector } from "./vector.ts";

const term = new DoubleDouble();

/**
 * `out` becomes −Σ p ln q in nats, for results that are to be computed on: what is rounded here would grow
 * there.
 *
 * Some ten times slower than the loops of `entropy` and `crossEntropy`. q must not be 0 where p is not.
 */
export function setCrossEntropy(out: DoubleDouble, p: Vector, q: Vector): void {
  out.set(0, 0);
  for (let i = 0; i < p.length; i++) {
    const weight = p[i] ?? Number.NaN;
    if (weight === 0) continue;
    setLog(term, q[i] ?? Number.NaN);
    term.multiplyNumber(-weight);
    out.add(term);
  }
}
