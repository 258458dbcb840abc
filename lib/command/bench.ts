import type { Server } from "node:http";
import { chromium } from "@playwright/test";
import { measureInteraction } from "./bench/interaction.ts";
import { measureLoading } from "./bench/loading.ts";
import { writePlainPage } from "./bench/plain-page.ts";
import { homeLine, openRelay } from "./bench/relay.ts";
import { table } from "./bench/statistics.ts";
import { installedBrowser } from "./browser.ts";
import { ensureBuilt } from "./build.ts";
import { CommandError } from "./command-error.mjs";
import { createSiteServer } from "./serve.ts";
import { type Site, siteFromEnvironment } from "./site.ts";

const chapter = "/en/entropy/";

/**
 * `npm run bench`: the chapter's page against a hand-written one in the same run.
 *
 * The line is shaped for everything, frames and workers included; the slower CPU is Chromium's own throttle, which
 * slows the page's main thread but not the kernel's worker.
 */
export async function command(): Promise<number> {
  const site = siteFromEnvironment({});
  await ensureBuilt(site);
  const executablePath = installedBrowser();
  if (executablePath === undefined) throw new CommandError("The bench needs Chromium; npm test installs it.");
  const browser = await chromium.launch({ executablePath });
  const [book, plain] = [await open(site), await open(await writePlainPage(site, chapter))];
  const [slowBook, slowPlain] = [await openRelay(book.port, homeLine), await openRelay(plain.port, homeLine)];
  const at = (port: number, path: string) => `http://127.0.0.1:${port}${path}`;
  try {
    const loading = await measureLoading(browser, at(slowBook.port, chapter), at(slowPlain.port, "/"));
    const interaction = await measureInteraction(browser, at(slowBook.port, chapter), at(book.port, chapter));
    console.log(table([...loading, ...interaction]));
  } finally {
    await browser.close();
    for (const { server } of [book, plain, slowBook, slowPlain]) server.close();
  }
  return 0;
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
