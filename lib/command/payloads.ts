import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Removes the `.txt` files from which Next's router would fetch a page. The book's links are plain `<a>`, so that
 * nothing requests them, and they would double what a host has to hold.
 */
export function removePayloads(out: string): void {
  for (const file of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    if (isPayload(basename(file))) rmSync(join(out, file));
  }
}

function isPayload(name: string): boolean {
  return name === "index.txt" || /^__next\..*\.txt$/.test(name);
}
