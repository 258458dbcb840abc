import { expect, test } from "vitest";
import type { CodeQuestion } from "../../quiz/question.ts";
import { runCells } from "../run-cells.ts";
import { trialCells, trialResult } from "./code-trial.ts";

const text = { zh: "文", en: "text" };
const misconception = { belief: text, why: text, see: { chapter: "entropy", at: "units" } };

const question: CodeQuestion = {
  kind: "code",
  id: "half",
  prompt: text,
  hints: [text],
  solution: text,
  name: "half",
  start: text,
  answer: "",
  properties: [
    {
      ...misconception,
      name: "known",
      cases: "[[2, 1], [Infinity, Infinity]]",
      holds: "(x, y) => half(x) === y",
    },
    {
      ...misconception,
      name: "additive",
      cases: "[[[1, 2]]]",
      holds: "([a, b]) => half(a + b) === half(a) + half(b)",
    },
  ],
};

async function tried(source: string) {
  const { cells } = await runCells(trialCells(question, source));
  return trialResult(
    question,
    new Map([...cells].flatMap(([id, { outputs }]) => outputs.slice(-1).map((output) => [id, output]))),
  );
}

test("passes what holds for every case of every property", async () => {
  expect(await tried("const half = (x: number): number => x / 2;")).toEqual({ status: "passed" });
});

test("gives the first case that fails with the function's own arguments, and what came of it", async () => {
  expect(await tried("const half = (x: number) => x;")).toEqual({
    status: "failed",
    property: "known",
    counterexample: "half(2)",
    result: "2",
  });
  expect(await tried("const half = (x: number) => (x === 2 ? 1 : NaN);")).toMatchObject({
    counterexample: "half(Infinity)",
    result: "NaN",
  });
});

test("takes an exception for an answer", async () => {
  expect(await tried("function half(x: number) { throw new RangeError('no ' + x); }")).toMatchObject({
    status: "failed",
    result: "RangeError: no 2",
  });
});

test("says why a function can't be tried", async () => {
  expect(await tried("const half = (")).toMatchObject({ status: "error", error: { code: "syntax" } });
  expect(await tried("const third = 1;")).toMatchObject({
    status: "error",
    error: { code: "missing", names: ["half"] },
  });
});
