import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBuilt } from "./build.ts";
import { command as check } from "./check.ts";
import { CommandError } from "./command-error.mjs";
import { installMissingBrowser } from "./install-browser.ts";
import { runTool } from "./run-tool.ts";
import type { Site } from "./site.ts";
import { sum, type Tally, tallyPlaywright, tallyStep, tallyVitest } from "./tally.ts";

/** The book as it is published, and the same under a sub-path. */
const SITES: readonly Site[] = [
  { out: "out", basePath: "" },
  { out: "out-base", basePath: "/surprisal" },
];

const REPORTS = { vitest: ".generated/vitest.json", playwright: ".generated/playwright.json" };

/** `npm test`: checks, unit tests, builds and browser tests; all are run, and the last line sums them up. */
export async function command(): Promise<number> {
  await installMissingBrowser();
  forgetReports();
  const checked = tallyStep(await check());
  // A build leaves most of a second core idle.
  const [unit, isBuilt] = await Promise.all([runUnitTests(), areBuilt(SITES)]);
  const tallies = [checked, unit, isBuilt ? await runBrowserTests() : tallyStep(1)];
  const { passed, failed } = sum(tallies);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function runUnitTests(): Promise<Tally> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS.vitest}`];
  const code = await runTool("vitest", ["run", ...reporters]);
  return tallyStep(code, readReport(REPORTS.vitest, tallyVitest));
}

async function runBrowserTests(): Promise<Tally> {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: REPORTS.playwright };
  const code = await runTool("playwright", ["test", "--reporter=list,json"], { env });
  return tallyStep(code, readReport(REPORTS.playwright, tallyPlaywright));
}

/** One after the other: Next keeps its working files in one place. */
async function areBuilt(sites: readonly Site[]): Promise<boolean> {
  try {
    for (const site of sites) await ensureBuilt(site);
    return true;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return false;
  }
}

function forgetReports(): void {
  mkdirSync(".generated", { recursive: true });
  for (const report of Object.values(REPORTS)) rmSync(report, { force: true });
}

/** A tool that broke down early leaves no report; its exit code then speaks for it. */
function readReport<Report>(file: string, tally: (report: Report) => Tally): Tally | undefined {
  return existsSync(file) ? tally(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}
