import type { Exam } from "./records.ts";

/** What an exam can ask: questions by chapter. */
export type Bank = ReadonlyMap<string, readonly string[]>;

const seeds = 2 ** 31;

/** Questions of all chapters in turn, so that none is left out while another is asked twice as much; then mixed. */
export function drawExam(bank: Bank, count: number, random: () => number): Exam["questions"] {
  const piles = shuffle([...bank], random).map(([chapter, questions]) =>
    shuffle(questions, random).map((question) => ({ question, chapter })),
  );
  const deepest = Math.max(0, ...piles.map((pile) => pile.length));
  const inTurn = Array.from({ length: deepest }, (_, i) => piles.flatMap((pile) => pile[i] ?? [])).flat();
  const drawn = shuffle(inTurn.slice(0, count), random);
  return drawn.map((question) => ({ ...question, seed: Math.floor(random() * seeds) }));
}

/** Fisher and Yates. */
function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const mixed: T[] = [];
  for (const [i, item] of items.entries()) {
    const place = Math.floor(random() * (i + 1));
    const displaced = mixed[place];
    if (displaced !== undefined) mixed[i] = displaced;
    mixed[place] = item;
  }
  return mixed;
}

/** The exam after a question was answered. */
export function answerExam(
  exam: Exam,
  index: number,
  verdict: NonNullable<Exam["questions"][number]["verdict"]>,
): Exam {
  const questions = exam.questions.map((item, i) => (i === index ? { ...item, verdict } : item));
  return { ...exam, questions };
}

export interface ChapterResult {
  readonly chapter: string;
  readonly asked: number;
  readonly right: number;
  /** The questions, by their place in the exam from 0, that were not answered rightly. */
  readonly missed: readonly { readonly question: string; readonly place: number }[];
}

/** What an exam says of each chapter that it asked of; what was not answered was not known. */
export function resultsOf({ questions }: Exam): ChapterResult[] {
  const chapters = [...new Set(questions.map(({ chapter }) => chapter))];
  return chapters.map((chapter) => {
    const own = questions.flatMap((item, place) => (item.chapter === chapter ? [{ ...item, place }] : []));
    const missed = own.filter(({ verdict }) => verdict !== "right");
    return {
      chapter,
      asked: own.length,
      right: own.length - missed.length,
      missed: missed.map(({ question, place }) => ({ question, place })),
    };
  });
}
