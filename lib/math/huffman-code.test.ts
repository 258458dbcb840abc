import { expect, test } from "vitest";
import { normalize } from "./distributions.ts";
import { huffmanCode } from "./huffman-code.ts";
import { sampler } from "./sampler.ts";

/** The smallest Σ wᵢ ℓᵢ over all lengths that Kraft allows, found by trying them. */
function bestCost(weights: readonly number[]): number {
  const longest = weights.length - 1;
  const search = (i: number, room: number): number => {
    if (i === weights.length) return 0;
    let best = Infinity;
    for (let length = 1; length <= longest; length++)
      if (2 ** -length <= room)
        best = Math.min(best, (weights[i] ?? 0) * length + search(i + 1, room - 2 ** -length));
    return best;
  };
  return search(0, 1);
}

function cost(weights: readonly number[], lengths: readonly number[]): number {
  return weights.reduce((sum, w, i) => (w === 0 ? sum : sum + w * (lengths[i] ?? Number.NaN)), 0);
}

test("no code is shorter: compared with every possible choice of lengths for up to six symbols", () => {
  const draw = sampler(normalize(new Array<number>(20).fill(1)), 1952);
  for (let round = 0; round < 60; round++) {
    const weights = Array.from({ length: 2 + (round % 5) }, () => 1 + draw());
    expect(cost(weights, huffmanCode(weights).lengths)).toBe(bestCost(weights));
  }
});

test("a symbol that never comes has no codeword and lengthens no other", () => {
  const code = huffmanCode([0.5, 0, 0.5]);
  expect(code.codewords).toEqual(["0", null, "1"]);
  expect(code.lengths).toEqual([1, Infinity, 1]);
});

test("a single symbol is written with one digit", () => {
  expect(huffmanCode([3]).codewords).toEqual(["0"]);
});

test("no codeword begins with another", () => {
  const { codewords } = huffmanCode([8, 5, 3, 2, 1, 1, 1]);
  for (const [i, a] of codewords.entries())
    for (const [j, b] of codewords.entries()) if (i !== j) expect(b?.startsWith(a ?? "")).toBe(false);
});

test("with three digits, six symbols fill the root: 1 short codeword more than with a careless first joining", () => {
  // Cover & Thomas, example 5.6.3: weights .25 .25 .2 .1 .1 .1 and a mean of 1.7 ternary digits.
  const weights = [0.25, 0.25, 0.2, 0.1, 0.1, 0.1];
  expect(cost(weights, huffmanCode(weights, { radix: 3 }).lengths)).toBeCloseTo(1.7, 12);
});

test("equally good codes: the longest codeword is as short as possible", () => {
  // Lengths 1 2 3 4 4 cost the same here.
  expect(huffmanCode([4, 2, 2, 1, 1]).lengths).toEqual([2, 2, 2, 3, 3]);
});

test("a thousand doubling weights make a tree a thousand deep", () => {
  const weights = Array.from({ length: 1000 }, (_, i) => 2 ** i);
  expect(Math.max(...huffmanCode(weights).lengths)).toBe(999);
});

test("refuses weights that are negative, not finite, all zero or none", () => {
  expect(() => huffmanCode([1, -1])).toThrow(
    new RangeError("huffmanCode: weights[1] must be a finite number ≥ 0, got -1"),
  );
  expect(() => huffmanCode([1, Infinity])).toThrow("weights[1]");
  expect(() => huffmanCode([0, 0])).toThrow("huffmanCode: weights must not all be 0");
  expect(() => huffmanCode([])).toThrow("must not be empty");
  expect(() => huffmanCode([1, 1], { radix: 1 })).toThrow("radix must be a whole number from 2 to 36, got 1");
});
