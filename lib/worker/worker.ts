import { html } from "../kernel/html.ts";
import { Notebook } from "../kernel/notebook.ts";
import type { NotebookEvent } from "../kernel/notebook-event.ts";
import { type ParsedCell, parseCell } from "../kernel/parse.ts";
import { type HostMessage, obey } from "../kernel/protocol.ts";
import { tex } from "../kernel/tex.ts";
import { explain } from "./explain.ts";
import { harden, keepRegExp, withdraw } from "./harden.ts";
import { library, modules } from "./library.ts";
import { Outbox } from "./outbox.ts";
import { settings } from "./settings.ts";

// The reader's own frame can lie deep under the library's.
Error.stackTraceLimit = 50;

/** What the worker before this one was told to run: parsed while that one still works, it need not be waited for. */
const parsed = new Map<string, ParsedCell>();

/**
 * The kernel as it runs beside the page: one notebook at the end of one channel. The frame hands over that channel,
 * and a second one on which it is told which cell begins, and what a next worker would have to parse. Both stay in this
 * closure, so that code in cells can't speak for the kernel.
 */
function serve(page: MessagePort, log: MessagePort): void {
  let run = 0;
  const now = performance.now.bind(performance);
  withdraw();
  const mend = keepRegExp();
  const outbox = new Outbox((messages) => page.postMessage(messages), now);
  const emit = (event: NotebookEvent): void => {
    mend();
    if (event.type === "state" && event.state === "running") log.postMessage(event.cell);
    if (event.type === "finished") log.postMessage(undefined);
    outbox.post({ run, ...event });
  };
  const notebook = new Notebook({ library, modules, settings, emit, parsed, explain, now });
  // Said here, and not on the page's console; what a cell dispatches itself is no error.
  const failLate = (event: Event, thrown: unknown): void => {
    event.preventDefault();
    if (event.isTrusted) notebook.failLate(thrown);
  };
  addEventListener("error", (event) => failLate(event, event.error));
  addEventListener("unhandledrejection", (event) => failLate(event, event.reason));
  page.onmessage = ({ data }: MessageEvent<HostMessage>) => {
    mend();
    run = data.run;
    if (data.type === "cells") log.postMessage(data.cells.map(({ source }) => source));
    if (data.type === "ping") outbox.post({ run, type: "alive" });
    else obey(notebook, data);
  };
  outbox.post({ run, type: "ready" });
  // While the page hears of it: nothing of a cell's has run yet.
  harden(library, modules, tex``, html``);
}

addEventListener("message", function prepare({ data, ports: [page, log] }: MessageEvent<readonly string[]>) {
  if (page === undefined || log === undefined) {
    for (const source of data)
      if (!parsed.has(source)) parsed.set(source, parseCell(source, Object.keys(modules)));
    return;
  }
  removeEventListener("message", prepare);
  serve(page, log);
});
