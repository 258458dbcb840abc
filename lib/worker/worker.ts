import { Notebook } from "../kernel/notebook.ts";
import type { NotebookEvent } from "../kernel/notebook-event.ts";
import { type HostMessage, obey } from "../kernel/protocol.ts";
import { tex } from "../kernel/tex.ts";
import { explain } from "./explain.ts";
import { harden, keepRegExp, withdraw } from "./harden.ts";
import { library, modules } from "./library.ts";
import { Outbox } from "./outbox.ts";
import { settings } from "./settings.ts";

// The reader's own frame can lie deep under the library's.
Error.stackTraceLimit = 50;

/**
 * The kernel as it runs beside the page: one notebook at the end of one channel. The frame hands over that channel,
 * and a second one on which it is told which cell begins. Both stay in this closure, so that code in cells can't speak
 * for the kernel.
 */
function serve(page: MessagePort, log: MessagePort): void {
  let run = 0;
  const now = performance.now.bind(performance);
  withdraw();
  harden(library, modules, tex``);
  const mend = keepRegExp();
  const outbox = new Outbox((messages) => page.postMessage(messages), now);
  const emit = (event: NotebookEvent): void => {
    mend();
    if (event.type === "state" && event.state === "running") log.postMessage(event.cell);
    outbox.post({ run, ...event });
  };
  const notebook = new Notebook({ library, modules, settings, emit, explain, now });
  addEventListener("error", (event) => {
    event.preventDefault();
    notebook.failLate(event.error);
  });
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    notebook.failLate(event.reason);
  });
  page.onmessage = ({ data }: MessageEvent<HostMessage>) => {
    mend();
    run = data.run;
    if (data.type === "ping") outbox.post({ run, type: "alive" });
    else obey(notebook, data);
  };
  outbox.post({ run, type: "ready" });
}

addEventListener(
  "message",
  ({ ports: [page, log] }: MessageEvent) => {
    if (page !== undefined && log !== undefined) serve(page, log);
  },
  { once: true },
);
