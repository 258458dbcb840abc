import { type Card, createEmptyCard, Rating as FsrsRating, fsrs, type Grade } from "ts-fsrs";
import { dateOfDay, dayOf, dayOfDate } from "./days.ts";
import type { Attempt, Rating } from "./records.ts";

/** What FSRS makes of the answers to one question. Days are numbered as in `days.ts`. */
export interface Memory {
  readonly question: string;
  readonly chapter: string;
  /** Days until the probability of a right answer has fallen to 90 %. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly dueDay: number;
}

const grades: Readonly<Record<Rating, Grade>> = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
};

/** FSRS-6 with its published parameters. No steps within a day: a book is not opened again after ten minutes. */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/**
 * When each question that was ever answered is due, from all the answers there are: nothing but them is kept, so that
 * the schedule follows when a rating is changed or another browser's answers are added.
 *
 * Of a day the first exercise counts, as far as it went until the answer was right or was looked up: what was read a
 * minute ago says little of what will be known next week.
 *
 * @source https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export function memoriesOf(attempts: Iterable<Attempt>): Memory[] {
  const histories = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const history = histories.get(attempt.question) ?? [];
    history.push(attempt);
    histories.set(attempt.question, history);
  }
  return [...histories.values()].flatMap((history) => memoryOf(history) ?? []);
}

function memoryOf(history: readonly Attempt[]): Memory | undefined {
  let card: Card | undefined;
  let chapter = "";
  for (const attempt of oneForEachDay(history)) {
    const day = dateOfDay(dayOf(attempt.at));
    card = scheduler.next(card ?? createEmptyCard(day), day, grades[attempt.rating]).card;
    chapter = attempt.chapter;
  }
  const question = history[0]?.question;
  if (card === undefined || question === undefined) return;
  const { stability, difficulty, due } = card;
  return { question, chapter, stability, difficulty, dueDay: dayOfDate(due) };
}

/** For each day the answer that ended its first exercise. */
function oneForEachDay(history: readonly Attempt[]): Attempt[] {
  const days = new Map<number, Attempt>();
  for (const attempt of [...history].sort((one, other) => one.at - other.at)) {
    const day = dayOf(attempt.at);
    const before = days.get(day);
    if (before === undefined || continues(before, attempt)) days.set(day, attempt);
  }
  return [...days.values()];
}

/** Whether an answer belongs to the exercise that had come so far. */
function continues(before: Attempt, { seed }: Attempt): boolean {
  return before.verdict === "wrong" && before.seed === seed;
}

/** The questions that are due, the ones that fade fastest first. */
export function dueBy(memories: readonly Memory[], today: number): Memory[] {
  return memories
    .filter(({ dueDay }) => dueDay <= today)
    .sort((one, other) => one.stability - other.stability || (one.question < other.question ? -1 : 1));
}

/** How many questions fall due on each of the coming days, today first; what is overdue is due today. */
export function forecast(memories: readonly Memory[], today: number, days = 14): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { dueDay } of memories) {
    const ahead = Math.max(0, dueDay - today);
    if (ahead < days) counts[ahead] = (counts[ahead] ?? 0) + 1;
  }
  return counts;
}
