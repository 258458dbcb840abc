import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evaluate, scopeOf } from "../../lib/quiz/evaluate.ts";
import { authored, instances } from "../../lib/quiz/instantiate.ts";
import type { Question } from "../../lib/quiz/question.ts";
import { bank } from "./bank.ts";

/**
 * Holds the questions' keys against answers.json, which answers.py worked out from the prompts with mpmath.
 */

/** Inputs, and the answer for them; of sliders 1 or 0 for a setting that does or does not do what is asked. */
type Row = readonly [inputs: Readonly<Record<string, number>>, answer: number];

const ANSWERS: Readonly<Record<string, readonly Row[]>> = JSON.parse(
  readFileSync(new URL("./answers.json", import.meta.url), "utf8"),
);

/** Derivatives and roots are taken numerically, and keys computed in doubles. */
const TOLERANCE = 1e-9;

const hasKey = (question: Question) => "key" in question || question.kind === "sliders";

test("every question that is computed has its answers, and every answer its question", () => {
  const computed = bank.filter(hasKey).map(({ id }) => id);
  expect(Object.keys(ANSWERS).toSorted()).toEqual(computed.toSorted());
});

for (const question of bank.filter(hasKey)) {
  const answers = ANSWERS[question.id] ?? [];

  test(`${question.id} has the key that its prompt asks for`, () => {
    expect(answers.length).toBeGreaterThan(0);
    for (const [inputs, answer] of answers) {
      const key = keyAt(question, inputs);
      const isSame =
        Object.is(key, answer) || Math.abs(key - answer) <= TOLERANCE * Math.max(1, Math.abs(answer));
      expect({ inputs, key: isSame ? answer : key }).toEqual({ inputs, key: answer });
    }
  });

  if (question.kind === "number" || question.kind === "curve")
    test(`whatever numbers ${question.id} draws, their answer is known`, () => {
      const draw = instances(question);
      const known = new Set(answers.map(([inputs]) => drawnOf(question, inputs)));
      for (let seed = 0; seed < 200; seed++) expect(known).toContain(drawnOf(question, draw(seed).values));
    });

  if (question.kind === "sliders")
    test(`among the settings of ${question.id} are the bank's answer and others that fail`, () => {
      const judged = answers.map(([setting, meets]) => [JSON.stringify(setting), meets] as const);
      expect(judged).toContainEqual([JSON.stringify(question.answer), 1]);
      expect(judged.map(([, meets]) => meets)).toContain(0);
    });
}

/** The key, or whether the goal is met, for drawn parameters and values of variables. */
function keyAt(question: Question, inputs: Readonly<Record<string, number>>): number {
  const values = { ...inputs };
  const formulas = Object.entries(question.values ?? {});
  for (const [name, formula] of formulas)
    values[name] = evaluate(authored(formula, Object.keys(values)), scopeOf(values));
  const expression = "key" in question ? question.key : question.kind === "sliders" ? question.goal : "";
  return evaluate(authored(expression, Object.keys(values)), scopeOf(values));
}

function drawnOf({ draw = {} }: Question, values: Readonly<Record<string, number>>): string {
  return JSON.stringify(Object.keys(draw).map((name) => values[name]));
}
