import { writeFile } from "../../lib/reader/file.ts";
import { openShelf } from "../../lib/reader/shelf.ts";

/** Gives the reader everything that is kept, as a file. */
export async function saveFile(): Promise<void> {
  const now = new Date();
  download(`surprisal-${now.toISOString().slice(0, 10)}.json`, writeFile(await openShelf().bundle(), now));
}

/** Gives the reader a JSON file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
