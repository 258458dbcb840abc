import { LN2 } from "./base.ts";
import { DoubleDouble } from "./double-double.ts";
import { setExp } from "./exponential.ts";
import { setLog1p } from "./logarithm.ts";
import type { Vector } from "./vector.ts";

/** A power of two: multiplying by it and dividing by it are exact. */
export const SCALE = 2 ** 128;
const LOG_SCALE = new DoubleDouble();
LOG_SCALE.copy(LN2);
LOG_SCALE.multiplyNumber(128);

/**
 * What every function of a whole vector of logits is built from.
 *
 * Only differences of logits matter, so all are taken relative to the largest, z_max: then no exponential
 * overflows. The largest itself contributes exactly 1, and is left out: `rest` is
 * $\sum_{i \ne \max} e^{z_i - z_{\max}}$, and with it
 *
 * $\ln \sum_i e^{z_i} = z_{\max} + \ln(1 + \text{rest})$
 *
 * keeps its digits even when one outcome has almost all the probability.
 */
export class ShiftedLogits {
  /** index of the largest logit, the first one if there are several */
  largest = 0;
  /** Σ exp over all others, relative to the largest */
  readonly rest = new DoubleDouble();
  /** ln(1 + rest), which is 0 or more */
  readonly logPartition = new DoubleDouble();

  private logits: Vector = [];
  private temperature = 1;
  private readonly divisor = new DoubleDouble(1);
  private readonly term = new DoubleDouble();
  private readonly denominator = new DoubleDouble();

  /** Reads a vector with at least one finite entry and no +Infinity. */
  read(logits: Vector, temperature: number): void {
    this.logits = logits;
    this.temperature = temperature;
    this.divisor.set(temperature, 0);
    this.largest = 0;
    for (let i = 1; i < logits.length; i++) if (this.at(i) > this.at(this.largest)) this.largest = i;
    this.rest.set(0, 0);
    for (let i = 0; i < logits.length; i++) {
      if (i === this.largest) continue;
      this.setShifted(this.term, i);
      setExp(this.term, this.term);
      this.rest.add(this.term);
    }
    setLog1p(this.logPartition, this.rest);
  }

  /** `out` becomes (zᵢ − z_max)/T, which is 0 or less; what the subtraction rounds off is kept. */
  setShifted(out: DoubleDouble, i: number): void {
    const difference = this.at(i) - this.at(this.largest);
    if (difference < -1e290) {
      out.set(difference / this.temperature, 0);
      return;
    }
    out.setSum(this.at(i), -this.at(this.largest));
    if (this.temperature === 1) return;
    const quotient = out.high / this.temperature;
    if (quotient < -1e290) out.set(quotient, 0);
    else out.divide(this.divisor);
  }

  /** `out` becomes ln softmax(z)ᵢ; −Infinity for a masked outcome. */
  setLogProbability(out: DoubleDouble, i: number): void {
    this.setShifted(out, i);
    if (out.high > -Infinity) out.subtract(this.logPartition);
  }

  /** `out` becomes softmax(z)ᵢ. */
  setProbability(out: DoubleDouble, i: number): void {
    this.setShifted(out, i);
    setExp(out, out);
    this.denominator.copy(this.rest);
    this.denominator.addNumber(1);
    out.divide(this.denominator);
  }

  /**
   * `out` becomes SCALE · softmax(z)ᵢ. Below 1e-292 a probability has no second word; as a factor of something larger
   * it is wanted with one.
   */
  setScaledProbability(out: DoubleDouble, i: number): void {
    this.setShifted(out, i);
    if (out.high > -Infinity) out.add(LOG_SCALE);
    setExp(out, out);
    this.denominator.copy(this.rest);
    this.denominator.addNumber(1);
    out.divide(this.denominator);
  }

  /**
   * `out` becomes 1 − softmax(z)ᵢ: for the largest it is rest/(1 + rest), which may be far smaller than the
   * rounding of 1.
   */
  setComplement(out: DoubleDouble, i: number): void {
    if (i !== this.largest) {
      this.setProbability(out, i);
      out.negate();
      out.addNumber(1);
      return;
    }
    this.denominator.copy(this.rest);
    this.denominator.addNumber(1);
    out.copy(this.rest);
    out.divide(this.denominator);
  }

  private at(i: number): number {
    return this.logits[i] ?? Number.NaN;
  }
}
