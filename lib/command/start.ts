import { parseArgs } from "node:util";
import { ensureBuilt } from "./build.ts";
import { CommandError } from "./command-error.mjs";
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

/** `--port` before PORT before 3000. */
export function choosePort(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): number {
  const chosen = portOption(args) ?? env.PORT ?? "3000";
  if (/^\d{1,5}$/.test(chosen) && Number(chosen) >= 1 && Number(chosen) <= 65535) return Number(chosen);
  throw new CommandError(`A port is a whole number from 1 to 65535, and this is ${chosen}.`);
}

function portOption(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { port: { type: "string" } } }).values.port;
  } catch {
    throw new CommandError(`npm start knows --port only, and got ${args.join(" ")}.`);
  }
}
