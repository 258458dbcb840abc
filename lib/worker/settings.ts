import type { Settings } from "../kernel/surroundings.ts";

/** In what information is measured; a cell passes it on, as in `entropy(p, unit)`, and writes its name beside numbers. */
interface Unit {
  readonly name: string;
  readonly base: number;
}

const bits: Unit = Object.freeze({ name: "bits", base: 2 });

/** Under the names that they have in the languages of the book: a choice is one of them. */
const units: ReadonlyMap<unknown, Unit> = new Map([
  ["bits", bits],
  ["nats", Object.freeze({ name: "nats", base: Math.E })],
  ["比特", Object.freeze({ name: "比特", base: 2 })],
  ["奈特", Object.freeze({ name: "奈特", base: Math.E })],
]);

/** What a reader chooses once for the whole book, by the names that cells know it by. */
export const settings: Settings = {
  unit: (chosen) => units.get(chosen) ?? bits,
};
