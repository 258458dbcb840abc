import { expect, test } from "vitest";
import { rateAttempt } from "./rate.ts";
import type { Attempt } from "./records.ts";
import { sampleAttempt } from "./sample-records.ts";

const right: Attempt = { ...sampleAttempt, verdict: "right", at: 100 };
const wrong: Attempt = { ...sampleAttempt, verdict: "wrong", at: 50 };

test("an answer is rated with the wrong ones that came before it at the same numbers", () => {
  expect(rateAttempt(right, [])).toBe("good");
  expect(rateAttempt(right, [wrong])).toBe("hard");
  expect(rateAttempt(right, [wrong, { ...wrong, at: 60 }])).toBe("again");
  const elsewhere: readonly Attempt[] = [
    { ...wrong, seed: 8 },
    { ...wrong, question: "another" },
    { ...wrong, at: 200 },
  ];
  expect(rateAttempt(right, elsewhere)).toBe("good");
});

test("what was wrong, given up, or answered after the solution was seen was not known", () => {
  expect(rateAttempt(wrong, [])).toBe("again");
  expect(rateAttempt({ ...right, verdict: "gave-up" }, [])).toBe("again");
  expect(rateAttempt(right, [{ ...wrong, verdict: "gave-up" }])).toBe("again");
});

test("hints and the log score of a forecast count", () => {
  const sure = (probability: number): Attempt => ({
    ...right,
    forecast: { probabilities: [probability, 1 - probability], right: 0 },
  });
  expect(rateAttempt({ ...right, hints: 1 }, [])).toBe("hard");
  expect(rateAttempt(sure(0.95), [])).toBe("easy");
  expect(rateAttempt(sure(0.8), [])).toBe("good");
  expect(rateAttempt(sure(0.5), [])).toBe("again");
});
