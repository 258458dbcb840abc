import { openShelf } from "../../lib/reader/shelf.ts";

/** Where a guess stands among the reader's records. */
function keyOf(chapter: string, id: string): string {
  return `guess ${chapter}#${id}`;
}

export async function recallGuess(chapter: string, id: string): Promise<string | undefined> {
  const kept = await openShelf().read("settings", keyOf(chapter, id));
  return typeof kept === "string" ? kept : undefined;
}

export async function keepGuess(chapter: string, id: string, guess: string): Promise<void> {
  await openShelf().write("settings", keyOf(chapter, id), guess);
}
