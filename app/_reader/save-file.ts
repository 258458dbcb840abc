import { writeFile } from "../../lib/reader/file.ts";
import { openShelf } from "../../lib/reader/shelf.ts";
import { download } from "./download.ts";

/** Gives the reader everything that is kept, as a file. */
export async function saveFile(): Promise<void> {
  const now = new Date();
  download(`surprisal-${now.toISOString().slice(0, 10)}.json`, writeFile(await openShelf().bundle(), now));
}
