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

/** What readers are likely to write, and the property whose remark is about it. */
const mistakes: readonly {
  readonly id: string;
  readonly mistake: string;
  readonly source: string;
  readonly property: string;
}[] = [
  {
    id: "mean-price-of-draws",
    mistake: "a price that is weighted once more",
    source:
      "const meanPrice = (draws, q) => draws.reduce((sum, x) => sum - q[x] * Math.log2(q[x]), 0) / draws.length;",
    property: "known-values",
  },
  {
    id: "mean-price-of-draws",
    mistake: "a sum for the mean",
    source: "const meanPrice = (draws, q) => draws.reduce((sum, x) => sum - Math.log2(q[x]), 0);",
    property: "twice-the-record",
  },
  {
    id: "mean-price-of-draws",
    mistake: "a mean over outcomes",
    source: "const meanPrice = (draws, q) => entropy(q);",
    property: "cross-entropy-of-the-shares",
  },
  {
    id: "loss-from-scores",
    mistake: "logarithms to base 2",
    source: "const lossFromScores = (z, y) => -Math.log2(softmax(z)[y]);",
    property: "known-values",
  },
  {
    id: "loss-from-scores",
    mistake: "a maximum that is left in the true score",
    source:
      "const lossFromScores = (z, y) => Math.log(z.reduce((sum, s) => sum + Math.exp(s - Math.max(...z)), 0)) - z[y];",
    property: "shift",
  },
  {
    id: "loss-from-scores",
    mistake: "the logarithm of a probability",
    source: "const lossFromScores = (z, y) => -Math.log(softmax(z)[y]);",
    property: "hopeless-class",
  },
  {
    id: "surcharge-on-a-record",
    mistake: "a loop over outcomes that meets zeros",
    source:
      "const surcharge = (draws, q) => empirical(draws, { outcomes: q.length }).reduce((sum, share, x) => sum + share * Math.log2(share / q[x]), 0);",
    property: "zero-support",
  },
  {
    id: "surcharge-on-a-record",
    mistake: "p and q exchanged",
    source: "const surcharge = (draws, q) => klDivergence(q, empirical(draws, { outcomes: q.length }));",
    property: "known-values",
  },
  {
    id: "loss-that-survives",
    mistake: "the halves exchanged",
    source: "const lossAt = (y, z) => Math.log1p(Math.exp(z)) - (1 - y) * z;",
    property: "known-values",
  },
  {
    id: "loss-that-survives",
    mistake: "a form for positive scores only",
    source: "const lossAt = (y, z) => Math.max(z, 0) + Math.log1p(Math.exp(-z)) - y * z;",
    property: "mirror",
  },
  {
    id: "loss-that-survives",
    mistake: "two branches, and none for labels between",
    source: "const lossAt = (y, z) => softplus(y === 1 ? -z : z);",
    property: "shares",
  },
  {
    id: "loss-that-survives",
    mistake: "a sum with 1 that loses the last digits",
    source: "const lossAt = (y, z) => Math.max(z, 0) + Math.log(1 + Math.exp(-Math.abs(z))) - y * z;",
    property: "last-digits",
  },
];

test.for(mistakes)("in $id, $mistake is answered by $property", async ({ id, source, property }) => {
  const [question] = questions.filter((it) => it.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  expect((await lacking(question, source))[0]).toBe(property);
});

/** Runs a function in the kernel, and names the properties that do not hold for it or could not be tried. */
async function lacking({ properties }: CodeQuestion, source: string): Promise<string[]> {
  const trials = properties.map(({ cases, holds }, i) => ({
    id: `trial-${i}`,
    source: `const holds${i} = (${cases}).every((given) => (${holds})(...given) === true);`,
  }));
  const { values } = await runCells([{ id: "answer", source }, ...trials]);
  return properties.filter((_, i) => values[`holds${i}`] !== true).map(({ name }) => name);
}
