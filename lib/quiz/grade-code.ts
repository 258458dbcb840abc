import type { CodeQuestion, CodeReport, Verdict } from "./question.ts";

/** Grades a function by what the sandbox says of it. */
export function gradeCode({ properties }: CodeQuestion, source: string, report: CodeReport): Verdict {
  if (source.trim() === "") return { verdict: "ungraded", reason: { code: "empty" } };
  if (report.status === "broken")
    return { verdict: "ungraded", reason: { code: "broken-code", message: report.message } };
  if (report.status === "passed") return { verdict: "right" };
  const misconception = properties.find(({ name }) => name === report.property);
  const counterexample = `${report.counterexample} → ${report.result}`;
  return { verdict: "wrong", counterexample, ...(misconception && { misconception }) };
}
