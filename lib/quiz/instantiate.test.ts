import { expect, test } from "vitest";
import { instances, instantiate } from "./instantiate.ts";
import type { NumberQuestion } from "./question.ts";
import { randomNumbers, shuffled } from "./random.ts";

const text = { zh: "…", en: "…" };
const question: NumberQuestion = {
  id: "drawn",
  kind: "number",
  draw: { p: { from: 0.1, to: 0.9, step: 0.1 }, q: [0.25, 0.5] },
  where: "p != q and p + q < 1",
  values: { total: "p + q", twice: "2*total" },
  prompt: text,
  hints: [text],
  solution: text,
  key: "total",
  unit: "none",
  tolerance: {},
  misconceptions: [],
};
const seeds = Array.from({ length: 500 }, (_, seed) => seed);

test("the same seed gives the same numbers, and other seeds other ones", () => {
  expect(instantiate(question, 7)).toEqual(instantiate(question, 7));
  const draw = instances(question);
  const drawn = new Set(seeds.map((seed) => JSON.stringify(draw(seed).values)));
  // p = 0.1 … 0.7 beside q = 0.25, and 0.1 … 0.4 beside q = 0.5.
  expect(drawn.size).toBe(11);
});

test("draws are exact decimals in their range, meet the condition, and feed the values in order", () => {
  const draw = instances(question);
  for (const seed of seeds) {
    const { p = 0, q = 0, total, twice } = draw(seed).values;
    expect([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]).toContain(p);
    expect([0.25, 0.5]).toContain(q);
    expect(p + q).toBeLessThan(1);
    expect(total).toBe(p + q);
    expect(twice).toBe(2 * (p + q));
  }
});

test("every number of a range comes about equally often", () => {
  const counts = new Map<number, number>();
  const draw = instances({
    ...question,
    draw: { p: { from: 1, to: 6, step: 1 } },
    where: "p > 0",
    values: {},
  });
  for (let seed = 0; seed < 6000; seed++) {
    const { p = 0 } = draw(seed).values;
    counts.set(p, (counts.get(p) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  // Six standard deviations of a binomial count: 6 · √(6000 · 1/6 · 5/6) = 173.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(173);
});

test.each([
  ["a condition that never holds", { where: "p > 2" }, /held for none of 1000 draws/],
  ["a name that stands for nothing yet", { values: { a: "b", b: "p" } }, /unknown-name at 0: "b"/],
  ["a range that ends before it begins", { draw: { p: { from: 1, to: 0, step: 1 } } }, /from nothing/],
  ["a step of nothing", { draw: { p: { from: 0, to: 1, step: 0 } } }, /from nothing/],
])("%s is refused", (_, part, message) => {
  expect(() => instantiate({ ...question, ...part }, 1)).toThrow(message);
});

test("random numbers are the same everywhere", () => {
  const next = randomNumbers(1);
  expect([next(), next(), next()].map((number) => Math.floor(number * 2 ** 32))).toEqual([
    // The same recurrence in Python, with whole numbers modulo 2^32.
    3063500945, 52107484, 3520520,
  ]);
});

test("a shuffle keeps every element, depends on its seed, and favours no order", () => {
  expect(shuffled(0, 1)).toEqual([]);
  expect(shuffled(5, 3).toSorted()).toEqual([0, 1, 2, 3, 4]);
  expect(shuffled(5, 3)).toEqual(shuffled(5, 3));
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const order = shuffled(3, seed).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(173);
});
