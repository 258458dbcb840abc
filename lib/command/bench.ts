import { benchKernel } from "./bench/kernel.ts";
import { benchLibrary } from "./bench/library/table.ts";
import { benchPages } from "./bench/pages.ts";
import { CommandError } from "./command-error.mjs";

const parts = new Map([
  ["pages", benchPages],
  ["math", benchLibrary],
  ["kernel", benchKernel],
]);

/** `npm run bench`, or `npm run bench pages`, `npm run bench math` or `npm run bench kernel`: each part prints its tables. */
export async function command(chosen: readonly string[]): Promise<number> {
  for (const name of chosen.length === 0 ? parts.keys() : chosen) {
    const part = parts.get(name);
    if (part === undefined)
      throw new CommandError(`bench measures ${[...parts.keys()].join(" or ")}, and not ${name}.`);
    console.log(await part());
  }
  return 0;
}
