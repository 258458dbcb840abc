import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./site.ts";

/** The fonts that nearly every chapter's formulas need, in the order of their weight. */
const fonts = ["KaTeX_Main-Regular", "KaTeX_Math-Italic", "KaTeX_Size1-Regular", "KaTeX_Size2-Regular"];
const media = "_next/static/media";

/**
 * Lets pages with formulas ask for the fonts together with the styles. Found in the styles only, each would come later
 * and lay out the whole chapter once more.
 */
export function hintFonts(site: Site): void {
  const files = existsSync(join(site.out, media)) ? readdirSync(join(site.out, media)) : [];
  const found = fonts.flatMap(
    (font) => files.find((file) => file.startsWith(`${font}.`) && file.endsWith(".woff2")) ?? [],
  );
  const links = found.map(
    (file) =>
      `<link rel="preload" href="${site.basePath}/${media}/${file}" as="font" type="font/woff2" crossorigin=""/>`,
  );
  for (const page of readdirSync(site.out, { recursive: true, encoding: "utf8" })) {
    if (!page.endsWith(".html")) continue;
    const html = readFileSync(join(site.out, page), "utf8");
    if (html.includes('class="katex"'))
      writeFileSync(join(site.out, page), html.replace("</head>", `${links.join("")}</head>`));
  }
}
