import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { precompress } from "../precompress.ts";
import type { Site } from "../site.ts";

/**
 * The same chapter as somebody would write it by hand: the same text, formulas, figures and styles, no script at all.
 * It is what the book's page is measured against.
 *
 * @returns the folder, to be served like the book
 */
export async function writePlainPage(site: Site, chapter: string): Promise<Site> {
  const out = ".generated/bench";
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, "media"), { recursive: true });
  const page = readFileSync(join(site.out, chapter, "index.html"), "utf8");
  const styles = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) =>
    readFileSync(join(site.out, href), "utf8"),
  );
  const main = page.slice(page.indexOf("<body"), page.indexOf("</main>") + "</main>".length);
  const html = [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Entropy</title>`,
    `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="style.css">`,
    page.match(/<style>.*?<\/style>/s)?.[0] ?? "",
    "</head>",
    withoutMachinery(main),
    "</div></body></html>",
  ].join("");
  writeFileSync(join(out, "index.html"), html);
  writeFileSync(join(out, "style.css"), styles.join("\n").replaceAll(/url\([^)]*\/media\//g, "url(media/"));
  const media = join(site.out, "_next/static/media");
  for (const font of readdirSync(media)) cpSync(join(media, font), join(out, "media", font));
  await precompress(out);
  return { out, basePath: "" };
}

/** Without scripts, React's marks, and the attributes that only tests and scripts read. */
function withoutMachinery(html: string): string {
  return html
    .replaceAll(/<script\b.*?<\/script>/gs, "")
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/ data-(?:signature|size)="[^"]*"/g, "");
}
