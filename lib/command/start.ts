import { ensureBuilt } from "./build.ts";
import { choosePort } from "./port.mjs";
import { createSiteServer, listen } from "./serve.ts";
import { siteFromEnvironment } from "./site.ts";

/** `npm start`: the book, built if need be and served on this machine until it is stopped. */
export async function command(args: readonly string[]): Promise<number> {
  const port = choosePort(args, process.env);
  const site = siteFromEnvironment(process.env);
  await ensureBuilt(site);
  const address = await listen(createSiteServer(site), site, port);
  console.log(`Surprisal is open at ${address} (Ctrl+C stops it)`);
  return 0;
}
