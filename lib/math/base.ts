import { refuse } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog } from "./logarithm.ts";

/** In which unit information is measured: base 2 gives bits, e nats, 10 bans (hartleys). */
export interface BaseOption {
  /** base of the logarithm: any finite number > 0 other than 1 */
  readonly base?: number;
}

/** Bits, the unit of codes; what a measure of information uses unless told otherwise. */
export const BITS = 2;
/** Nats, the unit of derivatives; what a loss uses unless told otherwise. */
export const NATS = Math.E;

export function chosenBase(caller: string, options: BaseOption | undefined, standard: number): number {
  const base = options?.base ?? standard;
  if (typeof base !== "number" || !(base > 0 && base < Infinity) || base === 1)
    refuse(caller, "base", "a finite number > 0 and ≠ 1", base);
  return base;
}

/** ln 2 to 32 digits. Its first word alone would put 2.9999999999999996 in place of log₂ 8. */
export const LN2: DoubleDouble = new DoubleDouble(Math.LN2, 2.3190468138462996e-17);
const logOfBase = new DoubleDouble();

/**
 * Turns nats into units of `base`, in place. `Math.E` stands for e itself and not for the double nearest to
 * it.
 */
export function convertNats(value: DoubleDouble, base: number): void {
  if (base === NATS) return;
  if (base === 2) {
    value.divide(LN2);
    return;
  }
  setLog(logOfBase, base);
  value.divide(logOfBase);
}

/** Turns bits into units of `base`, in place. */
export function convertBits(value: DoubleDouble, base: number): void {
  if (base === 2) return;
  value.multiply(LN2);
  convertNats(value, base);
}

/**
 * The double nearest to `nats` expressed in `base`; −0 is reported as 0, and infinities keep their meaning.
 */
export function inBase(nats: DoubleDouble, base: number): number {
  convertNats(nats, base);
  return nats.high + 0;
}

/** An infinite amount of information is infinite in every unit; a base below 1 turns its sign. */
export function infinityIn(base: number): number {
  return base > 1 ? Infinity : -Infinity;
}
