import { evaluate } from "./evaluate.ts";
import { parse } from "./expression.ts";
import type { LogBase, Reason, Unit } from "./question.ts";
import { CONSTANTS, isFunctionName } from "./tree.ts";
import { CHINESE_UNIT, UNIT_PER_THING, unitOf } from "./units.ts";

/** A number as it was typed. */
export interface TypedNumber {
  readonly value: number;
  /** The unit that was typed with it. */
  readonly unit?: Unit;
  readonly isPercent: boolean;
  /** The place of its last digit (0.918 → −3) and how many it has from the first that is not 0; missing for `ln 2`, `1/3`, ∞. */
  readonly precision?: { readonly lastPlace: number; readonly digits: number };
}

export type ReadNumber = { readonly number: TypedNumber } | { readonly reason: Reason };

/**
 * Reads a number as readers type it: `0.918`, `１／３`, `2½`, `1 1/2`, `1×10^-3`, `-0.3*log2(0.3)`, `∞`, `30%`, `0.6 nats`.
 *
 * @param log what a bare `log` means; without it, that is ambiguous
 * @param unit what the answer is wanted in, to be named in a refusal
 * @returns the number, or why it can't be read; never throws, whatever was typed
 */
export function readNumber(typed: string, unit: Unit, log?: LogBase): ReadNumber {
  const { body, suffix } = splitSuffix(typed);
  const isPercent = suffix === "%" || suffix === "％";
  const typedUnit = isPercent || suffix === "" ? undefined : unitOf(suffix);
  if (isForeign(suffix, typedUnit, isPercent, unit))
    return { reason: { code: "wrong-unit", found: suffix, unit } };
  const text = withMixedNumber(body);
  const parsed = parse(text, { names: [], log });
  if ("reason" in parsed) return parsed;
  const value = evaluate(parsed.tree, new Map()) / (isPercent ? 100 : 1);
  if (Number.isNaN(value)) return { reason: { code: "undefined" } };
  const precision = precisionOf(body, isPercent);
  return {
    number: {
      value,
      isPercent,
      ...(typedUnit !== undefined && { unit: typedUnit }),
      ...(precision !== undefined && { precision }),
    },
  };
}

/** The unit, foreign word or percent sign after a number; the positions of what stands before it don't change. */
function splitSuffix(typed: string): { readonly body: string; readonly suffix: string } {
  const text = typed
    .replace(/。\s*$/u, "")
    .replace(UNIT_PER_THING, "$1")
    .replace(/^(\s*)[=≈~＝～]/u, "$1 ")
    .trimEnd();
  const suffix = CHINESE_UNIT.exec(text)?.[0] ?? /(?:[%％]|\p{L}+\.?)$/u.exec(text)?.[0] ?? "";
  const body = text.slice(0, text.length - suffix.length);
  const isSuffix = body.trim() !== "" && (unitOf(suffix) !== undefined || isForeignWord(suffix, body));
  return isSuffix ? { body, suffix } : { body: text, suffix: "" };
}

/** `3 kg`, but not `2e`, `2 pi` and `ln x`. */
function isForeignWord(word: string, before: string): boolean {
  const plain = word.normalize("NFKC").toLowerCase();
  return !CONSTANTS.has(plain) && !isFunctionName(plain) && !/\p{L}\s*$/u.test(before);
}

function isForeign(suffix: string, typedUnit: Unit | undefined, isPercent: boolean, wanted: Unit): boolean {
  if (isPercent) return wanted !== "none";
  if (suffix === "") return false;
  return typedUnit === undefined || wanted === "none";
}

/** `1 1/2` is one and a half; anything else with two numbers side by side makes no sense. */
function withMixedNumber(text: string): string {
  const mixed = /^\s*([+-]?)(\d+)\s+(\d+)\s*\/\s*(\d+)\s*$/u.exec(
    text.normalize("NFKC").replace(/[−–]/u, "-"),
  );
  if (!mixed) return text;
  const [, sign, whole, above, below] = mixed;
  return `${sign}(${whole}+${above}/${below})`;
}

/** Of a number written in decimal digits. */
function precisionOf(text: string, isPercent: boolean): TypedNumber["precision"] {
  const plain = text
    .normalize("NFKC")
    .replace(/[−–]/gu, "-")
    .replace(/\s/gu, "")
    .replace(/[×*·⋅]10(?:\^|\*\*)\(?([+-]?\d+)\)?$/u, "e$1")
    .replace("。", ".");
  const literal = /^[+-]?(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/iu.exec(plain);
  if (!literal) return undefined;
  const [, whole = "", decimals = "", exponent = "0"] = literal;
  const digits = (whole + decimals).replace(/^0+/u, "").length;
  return { lastPlace: Number(exponent) - decimals.length - (isPercent ? 2 : 0), digits };
}
