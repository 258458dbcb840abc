import type { InputValue, Output } from "./outputs.ts";

/** What a notebook tells as it goes. */
export type NotebookEvent =
  | { readonly type: "state"; readonly cell: string; readonly state: "stale" | "queued" | "running" }
  /** As they come, so that what a stopped cell has shown so far was seen. `running` clears those of the run before. */
  | { readonly type: "output"; readonly cell: string; readonly output: Output }
  | {
      readonly type: "finished";
      readonly cell: string;
      readonly state: "done" | "failed";
      /** The n of In[n]. */
      readonly count: number;
      readonly ms: number;
      /** The cell's names whose values are small: prose on the page follows them. */
      readonly values: Readonly<Record<string, InputValue>>;
    }
  /** All that a cell shows, anew: a reader has asked for more of it. */
  | { readonly type: "shown"; readonly cell: string; readonly outputs: readonly Output[] }
  /** Nothing runs and nothing waits to. */
  | { readonly type: "idle" };
