import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { installedBrowser } from "./browser.ts";
import { CommandError } from "./command-error.mjs";
import { runProgram, runTool } from "./run-tool.ts";

/** A slow line may need minutes; one that leads nowhere must not hold up the tests for longer. */
const ATTEMPT = { limit: 180, isQuiet: true };

/** Sees to it that there is a browser for the tests, and Chinese glyphs for it where they can be had. */
export async function installMissingBrowser(): Promise<void> {
  if (installedBrowser() === undefined) await installBrowser();
  if (lacksChineseGlyphs()) await installChineseFont();
}

async function installBrowser(): Promise<void> {
  for (const attempt of [downloadChromium, installItsLibraries, installShell, installChromium]) {
    await attempt();
    if (installedBrowser() !== undefined) return;
  }
  throw new CommandError(
    "The tests need a browser: install Chromium or Google Chrome, or connect to the network and run `npx playwright install --with-deps chromium`.",
  );
}

function downloadChromium(): Promise<number> {
  console.log("Downloading Chromium …");
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  return runTool("playwright", ["install", "--no-shell", "chromium"], { ...ATTEMPT, env });
}

/** For a browser that was downloaded and does not start. */
async function installItsLibraries(): Promise<void> {
  if (!existsSync(chromium.executablePath()) || !canInstallPackages()) return;
  console.log("Installing the libraries that Chromium needs …");
  await runTool("playwright", ["install-deps", "chromium"], ATTEMPT);
}

const installShell = (): Promise<void> => installPackage("chromium-headless-shell");
const installChromium = (): Promise<void> => installPackage("chromium");

async function installPackage(name: string): Promise<void> {
  if (!canInstallPackages()) return;
  console.log(`Installing the system's own ${name} …`);
  await aptInstall(name);
}

async function installChineseFont(): Promise<void> {
  if (canInstallPackages() && (await aptInstall("fonts-noto-cjk")) === 0) return;
  console.warn("No Chinese font here: pages are tested all the same, but screenshots of them show boxes.");
}

async function aptInstall(name: string): Promise<number> {
  const options = { ...ATTEMPT, env: { DEBIAN_FRONTEND: "noninteractive" } };
  await runProgram("apt-get", ["update", "-q"], options);
  return runProgram("apt-get", ["install", "-q", "-y", "--no-install-recommends", name], options);
}

function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

/** Only where fonts can be asked for: macOS and Windows bring theirs. */
function lacksChineseGlyphs(): boolean {
  if (process.platform !== "linux") return false;
  const { status, stdout } = spawnSync("fc-list", [":lang=zh-cn"], { encoding: "utf8" });
  return status !== 0 || stdout.trim() === "";
}
