import type { Attempt } from "./records.ts";

/** How a class did at one question. */
export interface QuestionTally {
  readonly question: string;
  readonly chapter: string;
  /** Who tried it. */
  readonly students: number;
  /** Whose first answer was right. */
  readonly right: number;
  /** By the misconception's number: who ever answered so. */
  readonly misconceptions: ReadonlyMap<number, number>;
}

/**
 * What the answers of a class say of each question, those that fewest knew first.
 *
 * Each student counts once, by the first answer: what comes after it has been taught by the question itself.
 */
export function tallyClass(students: readonly (readonly Attempt[])[]): QuestionTally[] {
  const byQuestion = new Map<string, Attempt[][]>();
  for (const attempts of students)
    for (const [question, own] of groupByQuestion(attempts))
      byQuestion.set(question, [...(byQuestion.get(question) ?? []), own]);
  return [...byQuestion.values()].flatMap(tallyQuestion).sort(hardestFirst);
}

function groupByQuestion(attempts: readonly Attempt[]): Map<string, Attempt[]> {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of [...attempts].sort((one, other) => one.at - other.at)) {
    const group = groups.get(attempt.question) ?? [];
    group.push(attempt);
    groups.set(attempt.question, group);
  }
  return groups;
}

function tallyQuestion(histories: readonly Attempt[][]): QuestionTally[] {
  const firsts = histories.flatMap(([first]) => first ?? []);
  const [any] = firsts;
  if (any === undefined) return [];
  const misconceptions = new Map<number, number>();
  for (const history of histories)
    for (const index of new Set(history.flatMap(({ misconception }) => misconception ?? [])))
      misconceptions.set(index, (misconceptions.get(index) ?? 0) + 1);
  return [
    {
      question: any.question,
      chapter: any.chapter,
      students: firsts.length,
      right: firsts.filter(({ verdict }) => verdict === "right").length,
      misconceptions,
    },
  ];
}

function hardestFirst(one: QuestionTally, other: QuestionTally): number {
  const shares = one.right / one.students - other.right / other.students;
  return shares || other.students - one.students || (one.question < other.question ? -1 : 1);
}
