import type { MatchQuestion, Verdict } from "./question.ts";

/** Grades a matching: of the pairs that are wrong, the first that gives a belief away is told. */
export function gradeMatch(
  { pairs, mistakes }: MatchQuestion,
  rights: readonly (number | undefined)[],
): Verdict {
  const chosen = pairs.map((_, left) => rights[left]);
  if (chosen.every((right) => right === undefined)) return { verdict: "ungraded", reason: { code: "empty" } };
  if (chosen.some((right) => right === undefined || pairs[right] === undefined))
    return { verdict: "ungraded", reason: { code: "incomplete" } };
  const wrong = [...chosen.entries()].filter(([left, right]) => !isSameRight(pairs, left, right ?? -1));
  if (wrong.length === 0) return { verdict: "right" };
  const telling = mistakes.find(
    (mistake) =>
      (mistake.left !== undefined || mistake.right !== undefined) &&
      wrong.some(([left, right]) => (mistake.left ?? left) === left && (mistake.right ?? right) === right),
  );
  return { verdict: "wrong", misconception: telling ?? mistakes[0] };
}

/** Two right ones with the same words are the same. */
function isSameRight(pairs: MatchQuestion["pairs"], left: number, right: number): boolean {
  const [own, chosen] = [pairs[left]?.right, pairs[right]?.right];
  return own !== undefined && own.en === chosen?.en && own.zh === chosen.zh;
}
