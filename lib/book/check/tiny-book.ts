import { plant } from "../../command/planted.ts";

const english = `---
title: Tiny
question: How small can a book be?
---

A line of text, as <Ref to="def-half" /> has it<Cite id="shannon-1948" />.

## A half [#half]

$$ id=half
\\truth{p} = \\tfrac12
$$

\`\`\`ts cell id=fair-coin
// One bit.
const H = -Math.log2(1 / 2);
const label = "bits";
H;
\`\`\`

The coin is worth <Value of="H" digits={2} /> bit, see [above](#half) and $H$.

<Definition id="def-half" term="half">

One of two, as in <Ref to="eq-half" /> and in [the chapter](../tiny/).

</Definition>

\`\`\`ts cell id=broken fails=runtime
const gone = H / 2;
throw new Error("on purpose");
\`\`\`

\`\`\`ts cell id=lever
const theta = slider("theta", { label: "θ", min: 0, max: 1, step: 0.1, value: 0.5 });
\`\`\`

<Quiz id="surprise" />

<Quiz id="halves" />

<ChapterQuiz />
`;

const chinese = `---
title: 小书
question: 一本书能有多小？
---

一行字，见<Ref to="def-half" /><Cite id="shannon-1948" />。

## 一半 [#half]

$$ id=half
\\truth{p} = \\tfrac12
$$

\`\`\`ts cell id=fair-coin
// 一比特。
const H = -Math.log2(1 / 2);
const label = "比特";
H;
\`\`\`

这枚硬币值<Value of="H" digits={2} />比特，见[上文](#half)和$H$。

<Definition id="def-half" term="一半">

两份中的一份，见<Ref to="eq-half" />和[这一章](../tiny/)。

</Definition>

\`\`\`ts cell id=broken fails=runtime
const gone = H / 2;
throw new Error("故意的");
\`\`\`

\`\`\`ts cell id=lever
const theta = slider("theta", { label: "θ", min: 0, max: 1, step: 0.1, value: 0.5 });
\`\`\`

<Quiz id="surprise" />

<Quiz id="halves" />

<ChapterQuiz />
`;

const expected = `export const expected = {
  "fair-coin": { values: [1], source: "log2 2 = 1" },
  broken: { values: [], error: "runtime", source: "it throws" },
  lever: { values: [], source: "a control alone" },
};
`;

const quiz = `export const questions = [
  {
    kind: "number",
    id: "surprise",
    draw: { n: [2, 4, 8] },
    prompt: { zh: "$\\\\frac{1}{{n}}$的信息量是多少？", en: "What is the information content of $\\\\frac{1}{{n}}$?" },
    key: "log2(n)",
    unit: "bit",
    tolerance: { relative: 0.005 },
    misconceptions: [
      {
        value: "ln(n) + 9",
        belief: { zh: "要再加9", en: "Nine has to be added" },
        why: { zh: "不用加。", en: "No nine." },
        see: { chapter: "tiny", at: "cell-lever", set: { theta: "1/n" } },
      },
    ],
    hints: [{ zh: "取对数。", en: "Take the logarithm." }],
    solution: { zh: "$\\\\log_2 {n}$。", en: "$\\\\log_2 {n}$." },
  },
  {
    kind: "choice",
    id: "halves",
    prompt: { zh: "一半的一半是多少？", en: "What is half of a half?" },
    options: [
      { text: { zh: "四分之一", en: "A quarter" }, isRight: true },
      {
        text: { zh: "一", en: "One" },
        belief: { zh: "一半的一半又是一", en: "Halves cancel" },
        why: { zh: "再分一次。", en: "Halve it again." },
        see: { chapter: "tiny", at: "eq-half" },
      },
    ],
    hints: [{ zh: "画一个圆。", en: "Draw a circle." }],
    solution: { zh: "四分之一。", en: "A quarter." },
  },
  {
    kind: "order",
    id: "halving",
    prompt: { zh: "排好顺序。", en: "Put in order." },
    steps: [{ zh: "先分", en: "Halve" }, { zh: "再分", en: "Halve again" }, { zh: "又分", en: "And again" }],
    outOfOrder: {
      belief: { zh: "顺序不要紧", en: "Order does not matter" },
      why: { zh: "先后有别。", en: "It does." },
      see: { chapter: "tiny", at: "def-half" },
    },
    hints: [{ zh: "从头开始。", en: "Begin at the beginning." }],
    solution: { zh: "先分，再分。", en: "Halve, and halve again." },
  },
  {
    kind: "code",
    id: "halver",
    prompt: { zh: "写一个取半的函数。", en: "Write a function that halves." },
    name: "half",
    start: { zh: "const half = (x: number) => x;", en: "const half = (x: number) => x;" },
    answer: "const half = (x: number) => x / 2;",
    properties: [
      {
        name: "doubles-back",
        cases: "[[0], [1], [3]]",
        holds: "(x) => half(x) * 2 === x",
        belief: { zh: "取半就是不动", en: "Halving leaves things alone" },
        why: { zh: "除以二。", en: "Divide by two." },
        see: { chapter: "tiny", at: "cell-fair-coin" },
      },
    ],
    hints: [{ zh: "除。", en: "Divide." }],
    solution: { zh: "除以二。", en: "Divide by two." },
  },
];
`;

const bibliography = `export const bibliography = {
  "shannon-1948": { text: "C. E. Shannon, A Mathematical Theory of Communication (1948)" },
};
`;

/** A book of one chapter in which nothing is wrong. */
const goodBook = {
  "content/01-tiny/zh.mdx": chinese,
  "content/01-tiny/en.mdx": english,
  "content/01-tiny/expected.ts": expected,
  "content/01-tiny/quiz.ts": quiz,
  "content/bibliography/index.ts": bibliography,
} as const;

export type BookFile = keyof typeof goodBook;

/** One place of the good book, and what stands there instead. */
export interface Change {
  readonly file: BookFile;
  readonly find: string;
  readonly put: string;
}

/** Plants the good book with these changes, and without these files, for the length of one test. */
export function tinyBook(changes: readonly Change[] = [], without: readonly BookFile[] = []): string {
  const files: Record<string, string> = { ...goodBook };
  for (const { file, find, put } of changes) {
    const source = files[file] ?? "";
    if (!source.includes(find)) throw new RangeError(`tinyBook: ${file} has no ${JSON.stringify(find)}`);
    files[file] = source.replace(find, () => put);
  }
  for (const file of without) delete files[file];
  return plant(files);
}

/** The line, from 1, where something stands in the good book. */
export function lineInGoodBook(file: BookFile, find: string): number {
  const [before] = goodBook[file].split(find, 1);
  return (before ?? "").split("\n").length;
}
