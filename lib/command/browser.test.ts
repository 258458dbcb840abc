import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { installedBrowser } from "./browser.ts";
import { plant } from "./planted.ts";

test("takes the browser that is named", () => {
  const path = program("chromium", "exit 0");
  setEnvironment({ CHROMIUM_PATH: path });
  expect(installedBrowser()).toBe(path);
});

test("passes over a browser that does not start", () => {
  setEnvironment({ CHROMIUM_PATH: program("chromium", "exit 127") });
  expect(installedBrowser()).toBeUndefined();
});

test("finds none where there is none", () => {
  setEnvironment({ CHROMIUM_PATH: join(plant({}), "chromium") });
  expect(installedBrowser()).toBeUndefined();
});

function program(name: string, script: string): string {
  const path = join(plant({ [name]: `#!/bin/sh\n${script}\n` }), name);
  chmodSync(path, 0o755);
  return path;
}

function setEnvironment(env: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}
