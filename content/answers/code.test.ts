import { expect, test } from "vitest";
import { runCells } from "../../lib/book/run-cells.ts";
import type { CodeQuestion } from "../../lib/quiz/question.ts";
import { bank } from "./bank.ts";

const questions = bank.filter((question) => question.kind === "code");

for (const question of questions) {
  const names = question.properties.map(({ name }) => name);

  test(`the answer of ${question.id} has every property that is asked for`, async () => {
    expect(await lacking(question, question.answer)).toEqual([]);
  });

  test(`what ${question.id} starts from lacks one of them, in either language`, async () => {
    for (const start of Object.values(question.start)) expect(await lacking(question, start)).not.toEqual([]);
  });

  test(`no property of ${question.id} holds whatever the function is`, async () => {
    expect(await lacking(question, `const ${question.name} = () => Number.NaN;`)).toEqual(names);
  });
}

/** Runs a function in the kernel, and names the properties that do not hold for it or could not be tried. */
async function lacking({ properties }: CodeQuestion, source: string): Promise<string[]> {
  const trials = properties.map(({ cases, holds }, i) => ({
    id: `trial-${i}`,
    source: `const holds${i} = (${cases}).every((given) => (${holds})(...given) === true);`,
  }));
  const { values } = await runCells([{ id: "answer", source }, ...trials]);
  return properties.filter((_, i) => values[`holds${i}`] !== true).map(({ name }) => name);
}
