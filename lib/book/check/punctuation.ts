import type { Problem } from "../problem.ts";

/** A half-width mark between two 汉字. Closing brackets are left out: in q(正面) they belong to a formula. */
const halfWidth = /\p{Script=Han}[*_]*([,.;:!?(])\s*[*_]*(?=\p{Script=Han})/gu;

/** Chinese set with the punctuation of another script, in prose and in what cells say alike. */
export function punctuationProblems(file: string, source: string): Problem[] {
  return source.split("\n").flatMap((text, index) =>
    [...text.matchAll(halfWidth)].map(([found, mark]) => ({
      file,
      line: index + 1,
      message: `half-width "${mark}" after 汉字: "${found}"`,
    })),
  );
}
