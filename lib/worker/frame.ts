/**
 * Runs inside `<iframe sandbox="allow-scripts">`, where the origin is opaque and nothing can be fetched. It starts the
 * worker, hands it the page's end of a channel, and starts another one whenever the page sends new channels. It also
 * remembers which cell the worker said it began and has not ended, for a worker that never gives its thread back can't be asked.
 */
const source = document.getElementById("worker")?.textContent ?? "";
const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));

let worker: Worker | undefined;

addEventListener("message", ({ source: sender, ports: [kernel, status] }) => {
  if (sender !== parent || kernel === undefined || status === undefined) return;
  let running: unknown;
  const log = new MessageChannel();
  log.port1.onmessage = ({ data }) => {
    running = data;
  };
  status.onmessage = () => status.postMessage(running);
  worker?.terminate();
  worker = new Worker(address);
  worker.postMessage(undefined, [kernel, log.port2]);
});
