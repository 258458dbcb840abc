import { expect, test } from "vitest";
import { arithmeticDecode, arithmeticEncode } from "./arithmetic-code.ts";
import { normalize } from "./distributions.ts";
import { sampler } from "./sampler.ts";

const models: readonly (readonly number[])[] = [
  [0.5, 0.5],
  [0.99, 0.01],
  [0.999999, 0.000001],
  [1 - 1e-16, 1e-300],
  [0, 0.3, 0, 0.7, 0],
  normalize(Array.from({ length: 300 }, (_, i) => 0.9 ** i)),
];

test.each(models.map((p) => [p]))("what was encoded with %s is decoded", (p) => {
  const draw = sampler(p, 7);
  for (const count of [0, 1, 2, 17, 3000]) {
    const message = Array.from({ length: count }, draw);
    expect(arithmeticDecode(arithmeticEncode(message, p), p, count)).toEqual(message);
  }
});

test("rare symbols survive between long runs of a frequent one", () => {
  const p = [1 - 1e-16, 1e-16];
  const message = [...new Array<number>(5000).fill(0), 1, 1, 0, 1];
  expect(arithmeticDecode(arithmeticEncode(message, p), p, message.length)).toEqual(message);
});

test("costs less than a bit a symbol: the information content of the message and at most 2 bits", () => {
  const message = Array.from({ length: 10000 }, (_, i) => (i % 100 === 0 ? 1 : 0));
  const content = -100 * Math.log2(0.01) - 9900 * Math.log2(0.99);
  const { length } = arithmeticEncode(message, [0.99, 0.01]);
  // Shares of 2^-20 and 32-bit bounds cost less than a bit here.
  expect(length).toBeGreaterThan(content - 1);
  expect(length).toBeLessThan(content + 3);
});

test("an empty message needs no bits", () => {
  expect(arithmeticEncode([], [0.5, 0.5])).toBe("");
});

test("refuses symbols without a probability, and bits that are none", () => {
  expect(() => arithmeticEncode([2], [0.5, 0.5])).toThrow(
    "arithmeticEncode: symbols[0] must be a whole number from 0 to 1, got 2",
  );
  expect(() => arithmeticEncode([0, 1], [1, 0])).toThrow(
    "symbols[1] must have a probability above 0, got symbol 1",
  );
  expect(() => arithmeticDecode("0a", [1], 1)).toThrow(
    'arithmeticDecode: bits[1] must be "0" or "1", got "a"',
  );
  expect(() => arithmeticDecode("0", [1], -1)).toThrow("count");
});
