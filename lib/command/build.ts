import { checkBook } from "../book/check/index.ts";
import { formatProblem } from "../book/problem.ts";
import { CommandError } from "./command-error.mjs";
import { hintCompilation } from "./compile-hints.ts";
import { hintFonts } from "./font-hints.ts";
import { fingerprint, forget, isKnownToBeSound, isUpToDate, noteSound, stamp } from "./inputs.ts";
import { removePayloads } from "./payloads.ts";
import { precompress } from "./precompress.ts";
import { runTool } from "./run-tool.ts";
import { sealFolder } from "./seal.ts";
import { type Site, siteFromEnvironment } from "./site.ts";

/** `npm run build` */
export async function command(): Promise<number> {
  await build(siteFromEnvironment(process.env));
  return 0;
}

/** Builds the site unless it stands as its sources are. */
export async function ensureBuilt(site: Site): Promise<void> {
  if (isUpToDate(site)) return;
  console.log(`Building ${site.out} …`);
  await build(site);
}

async function build(site: Site): Promise<void> {
  forget(site);
  const builtFrom = fingerprint(site.basePath);
  await requireSoundBook();
  await exportPages(site);
  removePayloads(site.out);
  hintFonts(site);
  hintCompilation(site);
  sealFolder(site.out);
  await precompress(site.out);
  stamp(site, builtFrom);
}

/** What is wrong with the book stops the build, all of it in one list; what is in order is so for every site. */
async function requireSoundBook(): Promise<void> {
  if (isKnownToBeSound()) return;
  const sources = fingerprint("");
  const problems = await checkBook(process.cwd());
  if (problems.length === 0) return noteSound(sources);
  const list = problems.map(formatProblem).join("\n");
  throw new CommandError(`${list}\nThe book is not in order: ${problems.length} found.`);
}

async function exportPages(site: Site): Promise<void> {
  const env = { OUT_DIR: site.out, BASE_PATH: site.basePath, NEXT_TELEMETRY_DISABLED: "1" };
  const code = await runTool("next", ["build"], { env });
  if (code !== 0) throw new CommandError("The build has failed; the reasons are above.");
}
