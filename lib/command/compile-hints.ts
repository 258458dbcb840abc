import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./site.ts";

/** Chromium's sign, at a file's head, that what is in it is called at once. */
export const hint = "//# allFunctionsCalledOnLoad\n";

/**
 * Lets Chromium compile what every page starts with while it arrives, away from the page's own thread. Without, each
 * of a module's functions is compiled when it is called, on that thread, before the page can answer a reader.
 *
 * Source: V8's explicit compile hints, https://v8.dev/blog/explicit-compile-hints
 */
export function hintCompilation(site: Site): void {
  const scripts = new Set<string>();
  for (const page of readdirSync(site.out, { recursive: true, encoding: "utf8" })) {
    if (!page.endsWith(".html")) continue;
    for (const script of scriptsOf(readFileSync(join(site.out, page), "utf8"), site.basePath))
      scripts.add(script);
  }
  for (const script of scripts) {
    const file = join(site.out, script);
    writeFileSync(file, hint + readFileSync(file, "utf8"));
  }
}

/** The files of the site that a page runs at its start; not those for browsers that know no modules. */
function scriptsOf(html: string, basePath: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>/g)].flatMap(([tag]) => {
    const path = /\bsrc="([^"]+)"/.exec(tag)?.[1];
    if (path === undefined || /\bnomodule\b/i.test(tag) || !path.startsWith(`${basePath}/_next/`)) return [];
    return [path.slice(basePath.length)];
  });
}
