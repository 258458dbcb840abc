import { Notebook } from "../kernel/notebook.ts";
import type { NotebookEvent } from "../kernel/notebook-event.ts";
import { type HostMessage, obey } from "../kernel/protocol.ts";
import { library, modules } from "./library.ts";
import { Outbox } from "./outbox.ts";

// The reader's own frame can lie deep under the library's.
Error.stackTraceLimit = 50;

/**
 * The kernel as it runs beside the page: one notebook at the end of one channel, which the frame hands over. The port
 * stays in this closure, so that code in cells can't speak for the kernel.
 */
function serve(port: MessagePort): void {
  let run = 0;
  const outbox = new Outbox((messages) => port.postMessage(messages));
  const emit = (event: NotebookEvent): void => outbox.post({ run, ...event });
  const notebook = new Notebook({ library, modules, emit, now: () => performance.now() });
  port.onmessage = ({ data }: MessageEvent<HostMessage>) => {
    run = data.run;
    if (data.type === "ping") outbox.post({ run, type: "alive" });
    else obey(notebook, data);
  };
  outbox.post({ run, type: "ready" });
}

addEventListener(
  "message",
  ({ ports }: MessageEvent) => {
    const [port] = ports;
    if (port !== undefined) serve(port);
  },
  { once: true },
);
