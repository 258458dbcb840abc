import { expect, onTestFinished, test, vi } from "vitest";
import type { KernelMessage } from "../../lib/kernel/host.ts";
import { KernelHost } from "./kernel-host.ts";

/** A frame that starts a worker for each pair of channels that it is given; the test speaks for the workers. */
function openFrames(): MessagePort[] {
  const workers: MessagePort[] = [];
  const frame = {
    setAttribute: () => {},
    onload: () => {},
    contentWindow: {
      postMessage: (_data: unknown, _origin: string, [kernel]: readonly MessagePort[]) => {
        if (kernel === undefined) return;
        workers.push(kernel);
        kernel.postMessage([{ run: 0, type: "ready" }]);
      },
    },
  };
  vi.stubGlobal("document", { createElement: () => frame, body: { append: () => frame.onload() } });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    for (const worker of workers) worker.close();
  });
  return workers;
}

test("a worker that was replaced is not heard any more, not even with what it said before", async () => {
  const workers = openFrames();
  const heard: KernelMessage[] = [];
  const host = new KernelHost((messages) => heard.push(...messages));
  await host.start();
  const said = (state: "stale" | "queued") => [{ run: 1, type: "state", cell: "a", state }];
  workers[0]?.postMessage(said("stale"));
  await vi.waitFor(() => expect(heard).toEqual(said("stale")));
  workers[0]?.postMessage(said("stale"));
  const restarted = host.start();
  workers[0]?.postMessage(said("stale"));
  await restarted;
  workers[0]?.postMessage(said("stale"));
  workers[1]?.postMessage(said("queued"));
  await vi.waitFor(() => expect(heard).toContainEqual(said("queued")[0]));
  expect(heard).toHaveLength(2);
});
