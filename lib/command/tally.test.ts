import { expect, test } from "vitest";
import { sum, tallyPlaywright, tallyStep, tallyVitest } from "./tally.ts";

test("reads what Vitest and Playwright report", () => {
  expect(tallyVitest({ numPassedTests: 5, numFailedTests: 1 })).toEqual({ passed: 5, failed: 1 });
  expect(tallyPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1 } })).toEqual({
    passed: 3,
    failed: 2,
  });
});

test("counts a step that fails without a failing test", () => {
  expect(tallyStep(1)).toEqual({ passed: 0, failed: 1 });
  expect(tallyStep(1, { passed: 4, failed: 0 })).toEqual({ passed: 4, failed: 1 });
  expect(tallyStep(1, { passed: 4, failed: 2 })).toEqual({ passed: 4, failed: 2 });
  expect(tallyStep(0)).toEqual({ passed: 0, failed: 0 });
});

test("sums up", () => {
  const tallies = [
    { passed: 1, failed: 0 },
    { passed: 2, failed: 3 },
  ];
  expect(sum(tallies)).toEqual({ passed: 3, failed: 3 });
});
