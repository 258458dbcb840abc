import type { Unreadable } from "../../lib/reader/shelf.ts";

/** Gives the reader a JSON file. */
export function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Gives the reader what is set aside as it was found, with where it lay: for whoever can make something of it. */
export function downloadAside({ store, key, raw }: Unreadable): void {
  download(`surprisal-${store}-aside.json`, JSON.stringify({ store, key, raw }, undefined, 1));
}
