import { type CodeTrial, trialCells, trialResult } from "../../lib/book/question/code-trial.ts";
import type { KernelMessage, Output } from "../../lib/kernel/host.ts";
import type { CodeQuestion } from "../../lib/quiz/question.ts";
import { KernelHost } from "../_notebook/kernel-host.ts";
import { limitMs } from "../_notebook/session.ts";

/** Also, that the code never ended, or that there is no kernel. */
export type CodeRun = CodeTrial | { readonly status: "endless" | "no-kernel" };

/** Tries readers' functions in a sandbox of its own, one at a time. */
export class CodeRunner {
  #hear: (messages: readonly KernelMessage[]) => void = () => {};
  readonly #host = new KernelHost((messages) => this.#hear(messages));
  #isStarted = false;
  #run = 0;

  async run(question: CodeQuestion, source: string): Promise<CodeRun> {
    if (!(await this.#start())) return { status: "no-kernel" };
    const outputs = await this.#outputs(trialCells(question, source));
    if (outputs !== undefined) return trialResult(question, outputs);
    // The next try gets a fresh worker.
    this.#isStarted = false;
    return { status: "endless" };
  }

  async #start(): Promise<boolean> {
    if (this.#isStarted) return true;
    try {
      await this.#host.start();
      this.#isStarted = true;
      return true;
    } catch {
      return false;
    }
  }

  /** The last output of each cell; nothing if the kernel falls silent before it is done. */
  #outputs(
    cells: readonly { readonly id: string; readonly source: string }[],
  ): Promise<ReadonlyMap<string, Output> | undefined> {
    const run = ++this.#run;
    return new Promise((resolve) => {
      const shown = new Map<string, Output>();
      const giveUp = () => resolve(undefined);
      let watchdog = setTimeout(giveUp, limitMs);
      this.#hear = (messages) => {
        clearTimeout(watchdog);
        for (const message of messages)
          if (message.type === "output") shown.set(message.cell, message.output);
        if (messages.some(({ type }) => type === "idle")) return resolve(shown);
        watchdog = setTimeout(giveUp, limitMs);
      };
      this.#host.post({ run, type: "cells", cells });
      this.#host.post({ run, type: "run", cells: cells.map(({ id }) => id) });
    });
  }
}
