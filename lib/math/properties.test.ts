import fc from "fast-check";
import { expect, test } from "vitest";
import {
  conditionalEntropy,
  crossEntropy,
  entropy,
  expectedLength,
  huffmanCode,
  jointEntropy,
  jsDistance,
  jsDivergence,
  klDivergence,
  kraftSum,
  logSoftmax,
  logSumExp,
  marginals,
  mutualInformation,
  normalize,
  renyiEntropy,
  shannonCodeLengths,
  sigmoid,
  softmax,
  tsallisEntropy,
  uniform,
} from "./index.ts";

/** What theorems say about every distribution, tried on random ones. */

// Identities between several rounded results hold to a few roundings of the largest of them.
const ROUNDING = 1e-14;

const weight = fc.oneof(fc.double({ min: 1e-3, max: 1, noNaN: true }), fc.constant(0), fc.constant(1e-200));
const distribution = distributionOf(fc.integer({ min: 1, max: 12 }));
const pair = fc.integer({ min: 1, max: 12 }).chain((n) => {
  const p = distributionOf(fc.constant(n));
  return fc.tuple(p, p);
});
const triple = fc.integer({ min: 2, max: 6 }).chain((n) => {
  const p = distributionOf(fc.constant(n));
  return fc.tuple(p, p, p);
});
const joint = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    distributionOf(fc.constant(rows * columns)).map((p) =>
      Array.from({ length: rows }, (_, i) => p.slice(i * columns, (i + 1) * columns)),
    ),
  );
const logits = fc.array(fc.double({ min: -800, max: 800, noNaN: true }), { minLength: 1, maxLength: 8 });

function distributionOf(size: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return size
    .chain((n) => fc.array(weight, { minLength: n, maxLength: n }))
    .filter((weights) => weights.some((w) => w > 0))
    .map(normalize);
}

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  const property = fc.property(arbitrary, (value) => {
    check(value);
  });
  fc.assert(property, { seed: 1948, numRuns: 300 });
}

test("entropy lies between 0 and log n", () => {
  holds(distribution, (p) => {
    expect(entropy(p)).toBeGreaterThanOrEqual(0);
    expect(entropy(p)).toBeLessThanOrEqual(Math.log2(p.length) * (1 + ROUNDING));
  });
});

test("entropy does not depend on the order of outcomes", () => {
  holds(distribution, (p) => expect(Math.abs(entropy(p) - entropy([...p].reverse()))).toBeLessThan(ROUNDING));
});

test("Gibbs: divergence is never negative, and 0 for equal distributions", () => {
  holds(pair, ([p, q]) => {
    expect(klDivergence(p, q)).toBeGreaterThanOrEqual(0);
    expect(klDivergence(p, p)).toBe(0);
  });
});

test("cross-entropy is entropy plus divergence", () => {
  holds(pair, ([p, q]) => {
    const both = entropy(p) + klDivergence(p, q);
    if (both === Infinity) expect(crossEntropy(p, q)).toBe(Infinity);
    else expect(Math.abs(crossEntropy(p, q) - both)).toBeLessThanOrEqual(ROUNDING * Math.max(1, both));
  });
});

test("the Jensen–Shannon divergence is symmetric and at most one bit", () => {
  holds(pair, ([p, q]) => {
    expect(jsDivergence(p, q)).toBe(jsDivergence(q, p));
    expect(jsDivergence(p, q)).toBeLessThanOrEqual(1 + ROUNDING);
  });
});

test("the Jensen–Shannon distance obeys the triangle inequality", () => {
  holds(triple, ([p, q, r]) =>
    expect(jsDistance(p, r)).toBeLessThanOrEqual((jsDistance(p, q) + jsDistance(q, r)) * (1 + ROUNDING)),
  );
});

test("Rényi entropy falls as its order grows", () => {
  const orders = [0, 0.5, 1, 2, 5, Infinity];
  holds(distribution, (p) => {
    const entropies = orders.map((alpha) => renyiEntropy(p, alpha));
    for (const [i, value] of entropies.slice(1).entries())
      expect(value).toBeLessThanOrEqual((entropies[i] ?? Number.NaN) + ROUNDING);
  });
});

test("Tsallis entropy of order 2 is the chance that two draws differ", () => {
  holds(distribution, (p) => {
    const same = p.reduce((sum, x) => sum + x * x, 0);
    expect(Math.abs(tsallisEntropy(p, 2) - (1 - same))).toBeLessThan(ROUNDING);
  });
});

test("chain rule: joint entropy is that of the rows plus what stays uncertain about the column", () => {
  holds(joint, (table) => {
    const chained = entropy(marginals(table).rows) + conditionalEntropy(table, { given: "rows" });
    expect(Math.abs(jointEntropy(table) - chained)).toBeLessThan(ROUNDING);
  });
});

test("mutual information is symmetric and what the joint entropy lacks", () => {
  holds(joint, (table) => {
    const transposed = (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? Number.NaN));
    const information = mutualInformation(table);
    const { rows, columns } = marginals(table);
    expect(information).toBeGreaterThanOrEqual(0);
    expect(Math.abs(information - mutualInformation(transposed))).toBeLessThan(ROUNDING);
    expect(Math.abs(entropy(rows) + entropy(columns) - jointEntropy(table) - information)).toBeLessThan(
      ROUNDING,
    );
  });
});

test("Shannon's and Huffman's codes satisfy Kraft, and cost at least H and less than H + 1", () => {
  holds(distribution, (p) => {
    const shannon = shannonCodeLengths(p);
    const huffman = huffmanCode(p).lengths;
    const h = entropy(p);
    // A single possible symbol is the exception: it needs a digit although its entropy is 0.
    const isCertain = p.filter((x) => x > 0).length === 1;
    expect(kraftSum(shannon)).toBeLessThanOrEqual(1);
    expect(kraftSum(huffman)).toBe(isCertain ? 0.5 : 1);
    expect(expectedLength(p, huffman)).toBeGreaterThanOrEqual(h - ROUNDING);
    expect(expectedLength(p, huffman)).toBeLessThanOrEqual(expectedLength(p, shannon) + ROUNDING);
    expect(expectedLength(p, shannon)).toBeLessThan(h + 1 + ROUNDING);
  });
});

test("softmax sums to 1, keeps order, and does not notice a shift", () => {
  holds(logits, (z) => {
    const p = softmax(z);
    expect(Math.abs(p.reduce((sum, x) => sum + x, 0) - 1)).toBeLessThan(ROUNDING);
    // A shift by a whole number may round the logits, by up to 2^-43 each.
    for (const [i, x] of softmax(z.map((value) => value + 64)).entries())
      expect(Math.abs(x - (p[i] ?? Number.NaN))).toBeLessThan(1e-12);
  });
});

test("logSoftmax is the logits less logSumExp", () => {
  holds(logits, (z) => {
    const total = logSumExp(z);
    // Of numbers up to 1600 the last place is 2^-42.
    for (const [i, x] of logSoftmax(z).entries())
      expect(Math.abs(x - ((z[i] ?? Number.NaN) - total))).toBeLessThan(2 ** -40);
  });
});

test("sigmoid is softmax of two", () => {
  holds(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
    const [first = Number.NaN] = softmax([x, 0]);
    expect(Math.abs(sigmoid(x) / first - 1)).toBeLessThan(ROUNDING);
  });
});

test("uniform distributions have an entropy of exactly log2 n when that is whole", () => {
  for (let bits = 0; bits <= 16; bits++) expect(entropy(uniform(2 ** bits))).toBe(bits);
});
