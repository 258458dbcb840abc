/** Files as readers save them. */

/** A Monday; what readers did, they did then. */
export const monday = Date.UTC(2026, 0, 5, 12);
export const dayMs = 86_400_000;

const question = "squared-surprise";
const otherQuestion = "three-alarms";

interface Answer {
  readonly question?: string;
  readonly verdict: "right" | "wrong" | "gave-up";
  readonly misconception?: number;
  readonly rating?: "again" | "good";
  readonly forecast?: { readonly probabilities: readonly number[]; readonly right: number };
}

/** A reader's file with these answers, in this order, a minute apart. */
export function readerFile(answers: readonly Answer[], exam?: object): string {
  const attempts = answers.map(({ verdict, ...rest }, i) => {
    const value = {
      question,
      chapter: "entropy",
      seed: 1,
      verdict,
      hints: 0,
      where: "chapter",
      rating: verdict === "right" ? "good" : "again",
      at: monday + i * 60_000,
      ...rest,
    };
    return [`${i}-${JSON.stringify(answers).length}`, { value, revision: 1, updatedAt: monday }];
  });
  const exams = exam === undefined ? {} : { current: { value: exam, revision: 1, updatedAt: monday } };
  const records = { edits: {}, attempts: Object.fromEntries(attempts), reading: {}, exams, settings: {} };
  return JSON.stringify({ format: "surprisal-reader", version: 1, exportedAt: "2026-01-05", records });
}

/** Four answers in probabilities over the four options of a choice, of which the first is right. */
const forecasts = [
  [0.5, 0.25, 0.125, 0.125],
  [0.25, 0.25, 0.25, 0.25],
  [0.5, 0.5, 0, 0],
  [0.125, 0.625, 0.125, 0.125],
];

export const studied = readerFile([
  ...forecasts.map((probabilities) => ({ verdict: "right" as const, forecast: { probabilities, right: 0 } })),
  { question: otherQuestion, verdict: "wrong", misconception: 1 },
]);

export const inExam = readerFile([], {
  startedAt: monday,
  questions: [question, otherQuestion].map((id) => ({ question: id, chapter: "entropy", seed: 1 })),
});

export const students = {
  "ada.json": readerFile([
    { verdict: "right" },
    { question: otherQuestion, verdict: "wrong", misconception: 0 },
  ]),
  "bo.json": readerFile([
    { verdict: "wrong", misconception: 0 },
    { verdict: "right" },
    { question: otherQuestion, verdict: "wrong", misconception: 0 },
  ]),
};
