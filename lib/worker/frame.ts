/**
 * Runs inside `<iframe sandbox="allow-scripts">`, where the origin is opaque and nothing can be fetched. It starts the
 * worker, hands it the page's end of a channel, and starts another one whenever the page sends new channels. It also
 * remembers which cell the worker said it began and has not ended, for a worker that never gives its thread back can't be asked,
 * and what cells there are, for the next worker to parse while it waits.
 */
const source = document.getElementById("worker")?.textContent ?? "";
const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));

/** A cell that runs for longer than this may be stopped, ms. */
const suspiciousMs = 200;
/** After so much rest nobody waits for what the worker computes, ms. */
const restMs = 500;

let worker: Worker | undefined;
/** Has read its code and waits for a channel: whoever stops or restarts the worker need not wait for that. */
let spare: Worker | undefined;
let making: ReturnType<typeof setTimeout> | undefined;
/** What the worker was told to run, as it says: text, which the spare one parses and no more. */
let sources: readonly unknown[] = [];

function keepSpareAfter(ms: number): void {
  clearTimeout(making);
  making = setTimeout(() => {
    if (spare !== undefined) return;
    spare = new Worker(address);
    spare.postMessage(sources);
  }, ms);
}

addEventListener("message", ({ source: sender, ports: [kernel, status] }) => {
  if (sender !== parent || kernel === undefined || status === undefined) return;
  let running: unknown;
  const log = new MessageChannel();
  log.port1.onmessage = ({ data }) => {
    if (Array.isArray(data)) {
      sources = data;
      spare?.postMessage(sources);
      return;
    }
    running = data;
    keepSpareAfter(running === undefined ? restMs : suspiciousMs);
  };
  status.onmessage = () => status.postMessage(running);
  worker?.terminate();
  worker = spare ?? new Worker(address);
  spare = undefined;
  worker.postMessage(undefined, [kernel, log.port2]);
  keepSpareAfter(restMs);
});
