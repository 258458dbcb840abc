import type { CellError, Output } from "../../kernel/outputs.ts";
import type { CodeQuestion, CodeReport } from "../../quiz/question.ts";

/** What came of trying a function; `error` when it could not be tried. */
export type CodeTrial =
  | Exclude<CodeReport, { status: "broken" }>
  | { readonly status: "error"; readonly error: CellError };

const answerCell = "answer";

/** The cells of a notebook that tries a function: its code, and one cell for each property. */
export function trialCells(
  question: CodeQuestion,
  source: string,
): readonly { readonly id: string; readonly source: string }[] {
  return [
    { id: answerCell, source },
    ...question.properties.map((property) => ({
      id: propertyCell(property.name),
      source: trialSource(question.name, property),
    })),
  ];
}

function propertyCell(name: string): string {
  return `property-${name}`;
}

/**
 * A cell that tries the cases one after the other. Its value is a text: empty when the property holds for all, else the
 * first case for which it doesn't, and what the function gave for it.
 */
function trialSource(name: string, { cases, holds }: CodeQuestion["properties"][number]): string {
  return `(() => {
  const holds = ${holds};
  const plain = (value) => JSON.stringify(value, (_key, part) =>
    typeof part === "number" ? (Number.isFinite(part) ? Number(part.toPrecision(6)) : String(part)) : part);
  for (const given of ${cases}) {
    // What else a case has is for the property alone.
    const own = given.slice(0, Math.max(1, ${name}.length));
    let result;
    try {
      if (holds(...given) === true) continue;
      result = plain(${name}(...own)) ?? "undefined";
    } catch (error) {
      result = String(error);
    }
    return JSON.stringify(["${name}(" + own.map(plain).join(", ") + ")", result]);
  }
  return "";
})();`;
}

/** What the last outputs of the trial's cells say. */
export function trialResult(question: CodeQuestion, outputs: ReadonlyMap<string, Output>): CodeTrial {
  const own = outputs.get(answerCell);
  if (own?.kind === "error") return { status: "error", error: own.error };
  for (const { name } of question.properties) {
    const output = outputs.get(propertyCell(name));
    if (output?.kind === "error") return { status: "error", error: output.error };
    const text = textOf(output);
    if (text !== "") return { status: "failed", property: name, ...readCounterexample(text) };
  }
  return { status: "passed" };
}

function textOf(output: Output | undefined): string | undefined {
  if (output?.kind !== "result") return undefined;
  const tree = output.bundle["application/vnd.surprisal.value+json"];
  return tree?.type === "string" ? tree.value : undefined;
}

function readCounterexample(text = ""): { readonly counterexample: string; readonly result: string } {
  try {
    const parts: unknown = JSON.parse(text);
    if (Array.isArray(parts)) return { counterexample: unquoted(parts[0]), result: unquoted(parts[1]) };
  } catch {
    // Too long for an output, the case is cut.
  }
  return { counterexample: text, result: "…" };
}

/** `NaN` and the infinities have no form in JSON, and come as text. */
function unquoted(text: unknown): string {
  return String(text).replaceAll(/"(-?Infinity|NaN)"/g, "$1");
}
