import type { CellSource, Notebook } from "./notebook.ts";
import type { NotebookEvent } from "./notebook-event.ts";
import type { InputValue } from "./outputs.ts";

/** What the page tells the kernel. `run` numbers the page's wishes, so that answers say which one they follow. */
export type HostMessage = { readonly run: number } & (
  | { readonly type: "cells"; readonly cells: readonly CellSource[] }
  /** Sets a control without running anything, as when state is rebuilt. */
  | { readonly type: "set"; readonly name: string; readonly value: InputValue }
  /** Sets a control and runs what depends on it. */
  | { readonly type: "input"; readonly name: string; readonly value: InputValue }
  | { readonly type: "run"; readonly cells: readonly string[] }
  /** Shows more of a cell's values; each step is about ten times as much. */
  | { readonly type: "show"; readonly cell: string; readonly step: number }
  /** To be answered by `described`. */
  | { readonly type: "describe" }
  | { readonly type: "runAll" }
  /** The worker before this one had to be ended in the middle of this cell. */
  | { readonly type: "interrupted"; readonly cell: string }
  /** To be answered at once by `alive`: a kernel that is busy with synchronous code can't. */
  | { readonly type: "ping" }
);

/** What the kernel tells the page: what its notebook says, that it has started, that it lives. */
export type KernelMessage = { readonly run: number } & (
  | NotebookEvent
  | { readonly type: "ready" }
  | { readonly type: "alive" }
);

/** Does what a message asks of a notebook. A `ping` asks nothing of it. */
export function obey(notebook: Notebook, message: HostMessage): void {
  switch (message.type) {
    case "cells":
      notebook.setCells(message.cells);
      return;
    case "set":
      notebook.setInput(message.name, message.value);
      return;
    case "input":
      notebook.setInput(message.name, message.value);
      void notebook.runInput(message.name);
      return;
    case "run":
      void notebook.run(message.cells);
      return;
    case "show":
      void notebook.show(message.cell, message.step);
      return;
    case "describe":
      notebook.describe();
      return;
    case "interrupted":
      notebook.interrupt(message.cell);
      return;
    case "runAll":
      void notebook.runAll();
  }
}
