import { chmodSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "@playwright/test";
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

test("prefers the browser without windows for tests, and the whole one for measuring", () => {
  const whole = program("chromium", "exit 0");
  const shell = program("chromium-headless-shell", "exit 0");
  vi.spyOn(chromium, "executablePath").mockReturnValue("");
  setEnvironment({ PATH: [whole, shell].map(dirname).join(delimiter) });
  expect(installedBrowser()).toBe(shell);
  expect(installedBrowser("whole")).toBe(whole);
});

function program(name: string, script: string): string {
  const path = join(plant({ [name]: `#!/bin/sh\n${script}\n` }), name);
  chmodSync(path, 0o755);
  return path;
}

function setEnvironment(env: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
}
