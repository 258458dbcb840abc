import { expect, test } from "vitest";
import { formatProblem } from "../problem.ts";
import { checkBook } from "./index.ts";

test("nothing is wrong with the book", async () => {
  const problems = await checkBook(process.cwd());
  expect(problems.map(formatProblem)).toEqual([]);
});
