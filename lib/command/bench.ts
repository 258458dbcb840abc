import { benchLibrary } from "./bench/library/table.ts";
import { benchPages } from "./bench/pages.ts";
import { CommandError } from "./command-error.mjs";

const parts = new Map([
  ["pages", benchPages],
  ["math", benchLibrary],
]);

/** `npm run bench`, or `npm run bench pages`, or `npm run bench math`: each part prints its tables. */
export async function command(chosen: readonly string[]): Promise<number> {
  for (const name of chosen.length === 0 ? parts.keys() : chosen) {
    const part = parts.get(name);
    if (part === undefined)
      throw new CommandError(`bench measures ${[...parts.keys()].join(" or ")}, and not ${name}.`);
    console.log(await part());
  }
  return 0;
}
