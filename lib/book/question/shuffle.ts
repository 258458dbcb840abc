import { shuffled } from "../../quiz/random.ts";

/**
 * The numbers below `count` in an order of the question's own for this seed; not sorted where there are two or more.
 *
 * With the seed alone all questions of a page would be shuffled alike.
 */
export function shuffle(count: number, id: string, seed: number): number[] {
  const order = shuffled(count, hash(id) + seed);
  const isSorted = order.every((value, index) => value === index);
  return isSorted ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** FNV-1a. */
function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (const character of text)
    hashed = Math.imul(hashed ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hashed;
}
