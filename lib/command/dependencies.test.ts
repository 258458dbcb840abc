import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { installMissing, isOffline, missingPackages, reason } from "./dependencies.mjs";
import { plant } from "./planted.ts";

const lock = (packages: object): string =>
  JSON.stringify({ packages: { "": { name: "book" }, ...packages } });

test("misses every package where nothing is installed", () => {
  const root = plant({ "package-lock.json": lock({ "node_modules/a": { version: "1.0.0" } }) });
  expect(missingPackages(root)).toEqual(["node_modules/a"]);
});

test("misses nothing where all is installed as it is locked", () => {
  const packages = { "node_modules/a": { version: "1.0.0" } };
  const root = plant({
    "package-lock.json": lock(packages),
    "node_modules/.package-lock.json": lock(packages),
    "node_modules/a/package.json": "{}",
  });
  expect(missingPackages(root)).toEqual([]);
});

test("misses a package that is installed in another version", () => {
  const root = plant({
    "package-lock.json": lock({ "node_modules/a": { version: "1.0.1" } }),
    "node_modules/.package-lock.json": lock({ "node_modules/a": { version: "1.0.0" } }),
    "node_modules/a/package.json": "{}",
  });
  expect(missingPackages(root)).toEqual(["node_modules/a"]);
});

test("misses a package that npm installed and somebody removed", () => {
  const packages = { "node_modules/a": { version: "1.0.0" } };
  const root = plant({
    "package-lock.json": lock(packages),
    "node_modules/.package-lock.json": lock(packages),
  });
  expect(missingPackages(root)).toEqual(["node_modules/a"]);
});

test("does not miss another platform's binary", () => {
  const packages = { "node_modules/a-darwin": { version: "1.0.0", optional: true } };
  expect(missingPackages(plant({ "package-lock.json": lock(packages) }))).toEqual([]);
});

test("takes silence for no network, and a registry's refusal for an answer", () => {
  expect(isOffline({ status: 1, stderr: "npm error errno ENOTFOUND" })).toBe(true);
  expect(isOffline({ status: 1, stderr: "npm error code E404" })).toBe(false);
  expect(isOffline({ status: 0, stderr: "" })).toBe(false);
});

test("gives npm's reason without its codes", () => {
  const stderr = "npm error code EACCES\nnpm error syscall mkdir\nnpm error Your cache folder is not yours\n";
  expect(reason(stderr)).toBe("Your cache folder is not yours");
});

test.runIf(process.platform !== "win32")(
  "says in a sentence that there is no network, if npm's own cache does not help",
  () => {
    const root = plant({
      "package-lock.json": lock({ "node_modules/a": { version: "1.0.0" } }),
      npm: `#!/bin/sh\necho "$*" >> calls\necho "npm error code ENOTFOUND" >&2\nexit 1\n`,
    });
    chmodSync(join(root, "npm"), 0o755);
    vi.stubEnv("PATH", root);
    vi.stubEnv("npm_execpath", undefined);
    const log = vi.spyOn(console, "log").mockReturnValue();
    onTestFinished(() => {
      vi.unstubAllEnvs();
      log.mockRestore();
    });
    expect(() => installMissing(root)).toThrow(
      "The packages could not be installed: the npm registry cannot be reached. Connect to the network and try again.",
    );
    const [ping, install] = readFileSync(join(root, "calls"), "utf8").split("\n");
    expect(ping).toMatch(/^ping /);
    expect(install).toMatch(/^install --no-save .*--offline$/);
  },
);
