/**
 * Runs inside `<iframe sandbox="allow-scripts">`, where the origin is opaque and nothing can be fetched. It starts the
 * worker, hands it the page's end of a channel, and starts another one whenever the page sends new channels. It also
 * remembers which cell the worker said it began and has not ended, for a worker that never gives its thread back can't be asked.
 */
const source = document.getElementById("worker")?.textContent ?? "";
const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));

/** A cell that runs for longer than this may be stopped, ms: another worker is made ready meanwhile. */
const suspiciousMs = 200;

let worker: Worker | undefined;
/** Has read its code and waits for a channel. */
let spare: Worker | undefined;
let suspicion: ReturnType<typeof setTimeout> | undefined;

function keepSpare(): void {
  spare ??= new Worker(address);
}

addEventListener("message", ({ source: sender, ports: [kernel, status] }) => {
  if (sender !== parent || kernel === undefined || status === undefined) return;
  let running: unknown;
  const log = new MessageChannel();
  log.port1.onmessage = ({ data }) => {
    running = data;
    clearTimeout(suspicion);
    if (running !== undefined) suspicion = setTimeout(keepSpare, suspiciousMs);
  };
  status.onmessage = () => status.postMessage(running);
  clearTimeout(suspicion);
  worker?.terminate();
  worker = spare ?? new Worker(address);
  spare = undefined;
  worker.postMessage(undefined, [kernel, log.port2]);
});
