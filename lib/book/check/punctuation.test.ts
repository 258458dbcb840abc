import { expect, test } from "vitest";
import { complaints, zh } from "./complaints.ts";
import { lineInGoodBook } from "./tiny-book.ts";

test("reports half-width punctuation between 汉字, in prose and in what cells say", async () => {
  const found = await complaints([
    { file: zh, find: "一行字，", put: "一行字,再一行字，" },
    { file: zh, find: "故意的", put: "故意的:没错" },
  ]);
  expect(found).toEqual([
    `${zh}:${lineInGoodBook(zh, "一行字")} half-width "," after 汉字: "字,"`,
    `${zh}:${lineInGoodBook(zh, "故意的")} half-width ":" after 汉字: "的:"`,
  ]);
});

test("lets formulas and code between 汉字 be", async () => {
  const fine = "一行字，随q(正面)变化，[文](#half)、函数$f$(正)";
  expect(await complaints([{ file: zh, find: "一行字，", put: `${fine}，` }])).toEqual([]);
});
