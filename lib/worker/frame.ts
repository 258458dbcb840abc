/**
 * Runs inside `<iframe sandbox="allow-scripts">`, where the origin is opaque and nothing can be fetched: starts the
 * worker, hands it the page's end of a message channel, and starts another one whenever the page sends a new channel.
 */
const source = document.getElementById("worker")?.textContent ?? "";
const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));

let worker: Worker | undefined;

addEventListener("message", ({ source: sender, ports }) => {
  const [port] = ports;
  if (sender !== parent || port === undefined) return;
  worker?.terminate();
  worker = new Worker(address);
  worker.postMessage(undefined, [port]);
});
