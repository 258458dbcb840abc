import { defineConfig, devices } from "@playwright/test";
import { installedBrowser } from "./lib/command/browser.ts";

const executablePath = installedBrowser();
const browser = { ...devices["Desktop Chrome"], launchOptions: executablePath ? { executablePath } : {} };
const start = "node lib/command/bootstrap.mjs start";
/** Two ports from here on are used; where they are taken, others can be named. */
const port = Number(process.env.TEST_PORT ?? 4173);
const root = `http://localhost:${port}/`;
const subPath = `http://localhost:${port + 1}/surprisal/`;

/** The built book at the root of a host, and, for `base-path.spec.ts`, under a sub-path. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // Time enough for a machine that is busy with other things: what is slow there is not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: { baseURL: root, screenshot: "only-on-failure" },
  projects: [
    { name: "chromium", testIgnore: "base-path.spec.ts", use: browser },
    { name: "base-path", testMatch: "base-path.spec.ts", use: { ...browser, baseURL: subPath } },
  ],
  webServer: [
    { command: `${start} --port ${port}`, url: root, timeout: 240_000 },
    {
      command: `${start} --port ${port + 1}`,
      url: subPath,
      env: { OUT_DIR: "out-base", BASE_PATH: "/surprisal" },
      timeout: 240_000,
    },
  ],
});
