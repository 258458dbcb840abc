import { defineConfig, devices } from "@playwright/test";
import { installedBrowser } from "./lib/command/browser.ts";

const executablePath = installedBrowser();
const browser = { ...devices["Desktop Chrome"], launchOptions: executablePath ? { executablePath } : {} };
const start = "node lib/command/bootstrap.mjs start";
const subPath = "http://localhost:4174/surprisal/";

/** The built book at the root of a host, and, for `base-path.spec.ts`, under a sub-path. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: "list",
  use: { baseURL: "http://localhost:4173/", trace: "retain-on-failure" },
  projects: [
    { name: "chromium", testIgnore: "base-path.spec.ts", use: browser },
    { name: "base-path", testMatch: "base-path.spec.ts", use: { ...browser, baseURL: subPath } },
  ],
  webServer: [
    { command: `${start} --port 4173`, url: "http://localhost:4173/", timeout: 240_000 },
    {
      command: `${start} --port 4174`,
      url: subPath,
      env: { OUT_DIR: "out-base", BASE_PATH: "/surprisal" },
      timeout: 240_000,
    },
  ],
});
