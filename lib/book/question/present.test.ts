import { expect, test } from "vitest";
import type { MatchQuestion, NumberQuestion } from "../../quiz/question.ts";
import { passageSettings } from "./passage-settings.ts";
import { presentQuestion, presentText } from "./present.ts";
import { shuffle } from "./shuffle.ts";

const both = (text: string) => ({ zh: text, en: text });

const misconception = {
  belief: both("a belief"),
  why: both("not {n}"),
  see: { chapter: "entropy", at: "cell-coin", set: { theta: "1/n", p: ["1/n", "1 - 1/n"], unit: "nats" } },
};

const number: NumberQuestion = {
  kind: "number",
  id: "number",
  draw: { n: [2, 4, 8] },
  prompt: both("Of {n}?"),
  key: "log2(n)",
  unit: "bit",
  tolerance: { relative: 0.005 },
  misconceptions: [{ ...misconception, value: "n" }],
  hints: [both("log {n}")],
  solution: both("it is {n}"),
};

const match: MatchQuestion = {
  kind: "match",
  id: "match",
  prompt: both("Match."),
  pairs: ["a", "b", "c", "d"].map((letter) => ({ left: both(letter), right: both(letter.toUpperCase()) })),
  mistakes: [misconception],
  hints: [both("look")],
  solution: both("as is"),
};

test("fills the drawn numbers into every text", () => {
  const presented = presentQuestion(number, "en", 3);
  const { n } = presented.instance.values;
  expect([2, 4, 8]).toContain(n);
  expect(presented.prompt).toBe(`<p>Of ${n}?</p>`);
  expect(presented.hints).toEqual([`<p>log ${n}</p>`]);
  expect(presented.solution).toBe(`<p>it is ${n}</p>`);
  expect(presentText(misconception.why, presented)).toBe(`<p>not ${n}</p>`);
});

test("computes what the controls of a passage are set to, and takes the names of options as they are", () => {
  const { instance } = presentQuestion(number, "en", 3);
  const n = Number(instance.values.n);
  expect(passageSettings(misconception.see, instance)).toEqual({
    theta: 1 / n,
    p: [1 / n, 1 - 1 / n],
    unit: "nats",
  });
});

test("shuffles the right ones of a match, the same for the same seed", () => {
  const { order, items, partners } = presentQuestion(match, "zh", 1);
  expect(order.toSorted()).toEqual([0, 1, 2, 3]);
  expect(order).not.toEqual([0, 1, 2, 3]);
  expect(presentQuestion(match, "en", 1).order).toEqual(order);
  expect([items[0], partners[0]]).toEqual(["a", "A"]);
});

test("shuffles differently for other seeds and other questions, and leaves nothing in its own order", () => {
  const orders = Array.from({ length: 50 }, (_, seed) => shuffle(5, "a question", seed));
  expect(new Set(orders.map(String)).size).toBeGreaterThan(30);
  expect(orders.map(String)).not.toContain("0,1,2,3,4");
  expect(shuffle(5, "a question", 1)).not.toEqual(shuffle(5, "another", 1));
  expect(shuffle(2, "any", 1)).toEqual([1, 0]);
  expect([shuffle(0, "any", 1), shuffle(1, "any", 1)]).toEqual([[], [0]]);
});

test("shows a code question's function with its solution", () => {
  const { solution } = presentQuestion(
    {
      kind: "code",
      id: "code",
      prompt: both("Write."),
      name: "half",
      start: both("function half() {}"),
      answer: "const half = (x: number) => x < 1;",
      properties: [{ ...misconception, name: "p", cases: "[[1]]", holds: "() => true" }],
      hints: [both("divide")],
      solution: both("So:"),
    },
    "en",
    1,
  );
  expect(solution).toBe("<p>So:</p><pre><code>const half = (x: number) =&gt; x &lt; 1;</code></pre>");
});
