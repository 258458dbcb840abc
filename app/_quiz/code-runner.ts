import type { CellError, KernelMessage, Output } from "../../lib/kernel/host.ts";
import type { CodeQuestion, CodeReport } from "../../lib/quiz/question.ts";
import { KernelHost } from "../_notebook/kernel-host.ts";
import { limitMs } from "../_notebook/store.ts";

/** Why a function could not be tried: what is wrong with its code, that it never ended, or that there is no kernel. */
export type CodeTrouble = CellError | "endless" | "no-kernel";

export type CodeTrial = CodeReport | { readonly status: "trouble"; readonly trouble: CodeTrouble };

const answerCell = "answer";
const propertyCell = (index: number) => `property-${index}`;

/** Tries a reader's function on the cases of each property, in a sandbox of its own; one try at a time. */
export class CodeRunner {
  #host: KernelHost | undefined;
  #isStarted = false;
  #run = 0;
  #hear: (messages: readonly KernelMessage[]) => void = () => {};

  async run(question: CodeQuestion, source: string): Promise<CodeTrial> {
    const host = await this.#open();
    if (host === undefined) return { status: "trouble", trouble: "no-kernel" };
    const run = ++this.#run;
    const cells = [
      { id: answerCell, source },
      ...question.properties.map((property, index) => ({
        id: propertyCell(index),
        source: trialSource(question.name, property),
      })),
    ];
    const outputs = await new Promise<ReadonlyMap<string, Output> | undefined>((resolve) => {
      const shown = new Map<string, Output>();
      let watchdog = setTimeout(() => resolve(undefined), limitMs);
      this.#hear = (messages) => {
        clearTimeout(watchdog);
        for (const message of messages)
          if (message.type === "output") shown.set(message.cell, message.output);
        if (messages.some(({ type }) => type === "idle")) return resolve(shown);
        watchdog = setTimeout(() => resolve(undefined), limitMs);
      };
      host.post({ run, type: "cells", cells });
      host.post({ run, type: "run", cells: cells.map(({ id }) => id) });
    });
    if (outputs !== undefined) return reportOf(question, outputs);
    // The next try gets a fresh worker.
    this.#isStarted = false;
    return { status: "trouble", trouble: "endless" };
  }

  async #open(): Promise<KernelHost | undefined> {
    this.#host ??= new KernelHost((messages) => this.#hear(messages));
    if (this.#isStarted) return this.#host;
    try {
      await this.#host.start();
      this.#isStarted = true;
      return this.#host;
    } catch {
      return undefined;
    }
  }
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
    let result;
    try {
      if (holds(...given) === true) continue;
      result = plain(${name}(...given)) ?? "undefined";
    } catch (error) {
      result = String(error);
    }
    return JSON.stringify(["${name}(" + given.map(plain).join(", ") + ")", result]);
  }
  return "";
})();`;
}

function reportOf(question: CodeQuestion, outputs: ReadonlyMap<string, Output>): CodeTrial {
  const own = outputs.get(answerCell);
  if (own?.kind === "error") return { status: "trouble", trouble: own.error };
  for (const [index, { name }] of question.properties.entries()) {
    const output = outputs.get(propertyCell(index));
    if (output?.kind === "error") return { status: "trouble", trouble: output.error };
    const text = textOf(output);
    if (text === "") continue;
    const [counterexample, result] = readCounterexample(text);
    return { status: "failed", property: name, counterexample, result };
  }
  return { status: "passed" };
}

function textOf(output: Output | undefined): string | undefined {
  if (output?.kind !== "result") return undefined;
  const tree = output.bundle["application/vnd.surprisal.value+json"];
  return tree?.type === "string" ? tree.value : undefined;
}

function readCounterexample(text: string | undefined): readonly [string, string] {
  try {
    const parts: unknown = JSON.parse(text ?? "");
    if (Array.isArray(parts)) return [String(parts[0]), String(parts[1])];
  } catch {
    // Too long for an output: the case is cut.
  }
  return [text ?? "", ""];
}
