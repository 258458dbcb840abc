import { expect, test } from "vitest";
import { complaints, en, inBoth, ofBoth, zh } from "./complaints.ts";
import { type BookFile, lineInGoodBook } from "./tiny-book.ts";

const quiz: BookFile = "content/01-tiny/quiz.ts";

function inQuiz(id: string, says: string): string {
  return `${quiz}:${lineInGoodBook(quiz, `id: "${id}"`)} question "${id}": ${says}`;
}

interface Fault {
  readonly what: string;
  readonly find: string;
  readonly put: string;
  readonly says: string;
}

const faults: readonly Fault[] = [
  {
    what: "a formula of a prompt that KaTeX rejects, in the numbers drawn",
    find: 'en: "What is the information content of $\\\\frac{1}{{n}}$?"',
    put: 'en: "What is the information content of $\\\\entropy{{n}}$?"',
    says: "en: TeX: Undefined control sequence: \\entropy",
  },
  {
    what: "a link to a chapter that is not there",
    find: '{ chapter: "tiny", at: "cell-lever"',
    put: '{ chapter: "huge", at: "cell-lever"',
    says: 'there is no chapter "huge"',
  },
  {
    what: "a link to a place that is not there",
    find: 'at: "cell-lever"',
    put: 'at: "cell-level"',
    says: '"tiny#cell-level" leads nowhere',
  },
  {
    what: "a link that sets a control that is not there",
    find: "set: { theta:",
    put: "set: { phi:",
    says: 'chapter "tiny" has no input "phi"',
  },
  {
    what: "a link that sets a control to what it can't be",
    find: '"1/n" }',
    put: '"1 + 1" }',
    says: 'input "theta" of chapter "tiny" can\'t be 2',
  },
  {
    what: "a text that one language lacks",
    find: 'en: "Take the logarithm."',
    put: 'en: ""',
    says: "hints.0 has no text in en",
  },
  {
    what: "a misconception whose value comes too near to the key",
    find: '"ln(n) + 9"',
    put: '"log2(n) * 1.01"',
    says: 'misconception "log2(n) * 1.01" is too near the key: 2.02 and 2 for n = 4',
  },
];

for (const { what, find, put, says } of faults)
  test(`reports ${what}`, async () => {
    const found = await complaints([{ file: quiz, find, put }]);
    expect(found).toEqual([inQuiz("surprise", says)]);
  });

test.for([
  {
    what: "an answer that its own property refutes",
    find: "x / 2;",
    put: "x / 3;",
    says: 'its answer fails "doubles-back": half(1) → 0.333333',
  },
  {
    what: "an answer that can't be tried",
    find: "x / 2;",
    put: "x / two;",
    says: "its answer can't be tried: two is not defined",
  },
  {
    what: "a question that is answered before anyone has written anything",
    find: 'zh: "const half = (x: number) => x;"',
    put: 'zh: "const half = (x: number) => x * 0.5;"',
    says: "what a reader starts from is right",
  },
])("reports $what", async ({ find, put, says }) => {
  expect(await complaints([{ file: quiz, find, put }])).toEqual([inQuiz("halver", says)]);
});

test("reports an id that stands twice in the bank", async () => {
  expect(await complaints([{ file: quiz, find: 'id: "halving"', put: 'id: "halves"' }])).toContain(
    inQuiz("halves", "the id stands twice"),
  );
});

test("reports a question in the text that the bank does not have", async () => {
  const found = await complaints(inBoth('<Quiz id="surprise" />', '<Quiz id="surplus" />'));
  expect(found).toEqual(ofBoth("<Quiz id=", 'there is no question "surplus"'));
});

test("reports a question that stands twice in a text", async () => {
  const found = await complaints(inBoth('<Quiz id="halves" />', '<Quiz id="surprise" />'));
  expect(found).toEqual(ofBoth('<Quiz id="halves" />', 'the id "quiz-surprise" stands twice'));
});

test("reports a question that stands nowhere", async () => {
  const found = await complaints(inBoth("<ChapterQuiz />", ""));
  const nowhere = (id: string, file: string) =>
    `${quiz}:${lineInGoodBook(quiz, `id: "${id}"`)} question "${id}" stands nowhere: ${file} has neither a <Quiz> for it nor a <ChapterQuiz>`;
  expect(found.toSorted()).toEqual(
    ["halving", "halver"].flatMap((id) => [zh, en].map((file) => nowhere(id, file))).toSorted(),
  );
});

test("reports a mixed quiz that stands twice, or has no question left", async () => {
  expect(await complaints(inBoth("<ChapterQuiz />", "<ChapterQuiz />\n\n<ChapterQuiz />"))).toEqual(
    ofBoth("<ChapterQuiz />", "<ChapterQuiz> stands twice", 2),
  );
  expect(
    await complaints(
      inBoth('<Quiz id="halves" />', '<Quiz id="halves" /><Quiz id="halving" /><Quiz id="halver" />'),
    ),
  ).toEqual(ofBoth("<ChapterQuiz />", "<ChapterQuiz> has no question left"));
});

test("reports questions that the languages place differently", async () => {
  expect(
    await complaints([
      {
        file: en,
        find: '<Quiz id="surprise" />\n\n<Quiz id="halves" />',
        put: '<Quiz id="halves" />\n\n<Quiz id="surprise" />',
      },
    ]),
  ).toEqual([
    `${zh}:${lineInGoodBook(zh, '<Quiz id="surprise"')} question "surprise" stands elsewhere in ${en}`,
  ]);
  expect(await complaints([{ file: en, find: '<Quiz id="surprise" />', put: "" }])).toContain(
    `${zh}:${lineInGoodBook(zh, '<Quiz id="surprise"')} question "surprise" is missing in ${en}`,
  );
});

test("a chapter may have no questions at all", async () => {
  const none = [
    ...inBoth("<ChapterQuiz />", ""),
    ...inBoth('<Quiz id="halves" />', ""),
    ...inBoth('<Quiz id="surprise" />', ""),
  ];
  expect(await complaints(none, [quiz])).toEqual([]);
});
