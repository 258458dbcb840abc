import type { Server } from "node:http";
import { installedBrowser } from "../browser.ts";
import { ensureBuilt } from "../build.ts";
import { CommandError } from "../command-error.mjs";
import { createSiteServer } from "../serve.ts";
import { type Site, siteFromEnvironment } from "../site.ts";
import { BareBrowser } from "./bare-browser.ts";
import { measureInteraction } from "./interaction.ts";
import { measureLoading } from "./loading.ts";
import { measureNotebook } from "./notebook.ts";
import { writePlainPage } from "./plain-page.ts";
import { homeLine, openRelay } from "./relay.ts";
import { table } from "./statistics.ts";

const chapter = "/en/entropy/";

/**
 * The chapter's page against a hand-written one in the same run, as a table.
 *
 * The line is shaped for everything, frames and workers included; the slower CPU is Chromium's own throttle, which
 * slows the page's main thread but not the kernel's worker.
 */
export async function benchPages(): Promise<string> {
  const site = siteFromEnvironment({});
  await ensureBuilt(site);
  // As a reader has it.
  const executablePath = installedBrowser("whole");
  if (executablePath === undefined) throw new CommandError("The bench needs Chromium; npm test installs it.");
  const browser = new BareBrowser(executablePath);
  const [book, plain] = [await open(site), await open(await writePlainPage(site, chapter))];
  const [slowBook, slowPlain] = [await openRelay(book.port, homeLine), await openRelay(plain.port, homeLine)];
  const at = (port: number, path: string) => `http://127.0.0.1:${port}${path}`;
  try {
    const loading = await measureLoading(
      browser,
      { slow: at(slowBook.port, chapter), direct: at(book.port, chapter) },
      { slow: at(slowPlain.port, "/"), direct: at(plain.port, "/") },
    );
    const interaction = await measureInteraction(browser, at(slowBook.port, chapter), at(book.port, chapter));
    const notebook = await measureNotebook(browser, at(book.port, chapter));
    return table([...loading, ...interaction, ...notebook]);
  } finally {
    await browser.close();
    for (const { server } of [book, plain, slowBook, slowPlain]) server.close();
  }
}

function open(site: Site): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createSiteServer(site);
  return new Promise((resolve, reject) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new TypeError("open: no port"));
      else resolve({ port: address.port, server });
    });
  });
}
