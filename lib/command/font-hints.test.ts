import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hintFonts } from "./font-hints.ts";
import { plant } from "./planted.ts";

test("A page with formulas asks for their fonts early, under the site's path; another page does not", () => {
  const out = plant({
    "_next/static/media/KaTeX_Main-Regular.abc.woff2": "",
    "_next/static/media/KaTeX_Main-Regular.abc.ttf": "",
    "_next/static/media/KaTeX_Fraktur-Bold.abc.woff2": "",
    "with/index.html": '<html><head></head><body><span class="katex"></span></body></html>',
    "without/index.html": "<html><head></head><body></body></html>",
  });
  hintFonts({ out, basePath: "/sub" });
  const html = readFileSync(join(out, "with/index.html"), "utf8");
  expect(html.match(/<link[^>]*>/g)).toEqual([
    '<link rel="preload" href="/sub/_next/static/media/KaTeX_Main-Regular.abc.woff2" as="font" type="font/woff2" crossorigin=""/>',
  ]);
  expect(readFileSync(join(out, "without/index.html"), "utf8")).not.toContain("preload");
});
