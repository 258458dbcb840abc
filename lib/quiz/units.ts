import type { Unit } from "./question.ts";

/** How many of each unit make a bit's worth: 1 bit = ln 2 nat = log10 2 ban. */
const PER_BIT: Readonly<Record<Exclude<Unit, "none">, number>> = {
  bit: 1,
  nat: Math.LN2,
  ban: Math.log10(2),
};

/** Digits are binary ones throughout the book. */
const SPELLINGS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...["bit", "bits", "比特", "digit", "digits", "位", "sh", "shannon", "shannons", "香农"].map(
    (name): [string, Unit] => [name, "bit"],
  ),
  ...["nat", "nats", "奈特", "纳特"].map((name): [string, Unit] => [name, "nat"]),
  ...["ban", "bans", "班", "hart", "hartley", "hartleys", "dit", "dits", "哈特利"].map(
    (name): [string, Unit] => [name, "ban"],
  ),
]);

const anyOf = (spellings: readonly string[]): string =>
  `(${spellings.toSorted((a, b) => b.length - a.length).join("|")})`;

/** A unit and what it is counted by: `bits a toss`, `bit/symbol`, 比特每次. */
export const UNIT_PER_THING = new RegExp(
  `${anyOf([...SPELLINGS.keys()])}(?:\\s*[/／每]\\s*|\\s+(?:per|an?)\\s+)\\p{L}+\\s*$`,
  "iu",
);

/** Chinese sets no space before a unit: 无穷比特. */
export const CHINESE_UNIT = new RegExp(
  `${anyOf([...SPELLINGS.keys()].filter((name) => /\p{Script=Han}/u.test(name)))}$`,
  "u",
);

/** The units of information, for trying in which one a number would be right. */
export const INFORMATION_UNITS: readonly Exclude<Unit, "none">[] = ["bit", "nat", "ban"];

export function unitOf(word: string): Unit | undefined {
  return SPELLINGS.get(word.normalize("NFKC").toLowerCase().replace(/\.$/u, ""));
}

/**
 * The same information in another unit; a number without a unit stays as it is.
 *
 * @example converted(1, "nat", "bit") // 1.4426950408889634
 */
export function converted(value: number, from: Unit, to: Unit): number {
  if (from === to || from === "none" || to === "none") return value;
  return (value * PER_BIT[to]) / PER_BIT[from];
}
