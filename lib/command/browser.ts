import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Chromium without its own windows and services: a page comes and goes at a third of the work. */
const SHELL = "chromium-headless-shell";
const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * Path of a Chromium that starts: CHROMIUM_PATH's, Playwright's own, or the system's.
 *
 * @param first which of the system's is taken where it has both
 */
export function installedBrowser(first: "shell" | "whole" = "shell"): string | undefined {
  return candidates(first).find((path) => existsSync(path) && starts(path));
}

function candidates(first: "shell" | "whole"): string[] {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) return [named];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = first === "shell" ? [SHELL, ...WHOLE] : [...WHOLE, SHELL];
  const system = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...system, MAC_CHROME];
}

/** A file by that name may lack its libraries, or be a stub that asks for another package manager. */
function starts(path: string): boolean {
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}
