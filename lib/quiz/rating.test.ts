import { expect, test } from "vitest";
import { ratingOf } from "./rating.ts";

const atOnce = { isSolved: true, wrongAnswers: 0, hints: 0 } as const;

test.each([
  ["solved at once and alone", {}, "good"],
  ["solved with a hint", { hints: 1 }, "hard"],
  ["solved with all hints", { hints: 3 }, "hard"],
  ["solved after one wrong answer", { wrongAnswers: 1 }, "hard"],
  ["solved after two wrong answers", { wrongAnswers: 2 }, "again"],
  ["not solved", { isSolved: false }, "again"],
  ["given up after a hint", { isSolved: false, hints: 1 }, "again"],
  ["right with 95 % on it", { score: { bits: -Math.log2(0.95), uniform: 2 } }, "easy"],
  ["right with 90 % on it", { score: { bits: -Math.log2(0.9), uniform: 2 } }, "easy"],
  ["right with 60 % of four on it", { score: { bits: -Math.log2(0.6), uniform: 2 } }, "good"],
  ["right with 50 % of four on it", { score: { bits: 1, uniform: 2 } }, "good"],
  ["right with 40 % of four on it", { score: { bits: -Math.log2(0.4), uniform: 2 } }, "hard"],
  ["no better than by equal probabilities", { score: { bits: 2, uniform: 2 } }, "again"],
  ["ruled out", { score: { bits: Number.POSITIVE_INFINITY, uniform: 2 } }, "again"],
  ["right with 95 % on it, but after a hint", { hints: 1, score: { bits: 0.07, uniform: 2 } }, "hard"],
] as const)("%s: %s", (_, exercise, rating) => {
  expect(ratingOf({ ...atOnce, ...exercise })).toBe(rating);
});
