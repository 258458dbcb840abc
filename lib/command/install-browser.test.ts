import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, onTestFinished, test, vi } from "vitest";
import { installMissingBrowser } from "./install-browser.ts";
import { plant } from "./planted.ts";

const starting = "exit 0";
const broken = "exit 127";
const glyphs = "echo NotoSansCJK.ttc";

/** Shell that puts a browser there, one that starts or one that lacks its libraries. */
const puts = (script: string): string =>
  `printf '#!/bin/sh\\n${script}\\n' > "$CHROMIUM_PATH"; /bin/chmod +x "$CHROMIUM_PATH"`;

interface Machine {
  readonly browser?: string;
  /** What its programs do, as shell, `playwright` among them; `$*` is what they are told. */
  readonly programs?: Readonly<Record<string, string>>;
  readonly isRoot?: boolean;
}

/** Stands in for this machine for the length of one test, and tells what was called, in order. */
function standIn({ browser, programs = {}, isRoot = true }: Machine): () => string[] {
  const scripts = { "fc-list": glyphs, "apt-get": starting, playwright: "exit 1", ...programs };
  const pathOf = (name: string) => (name === "playwright" ? "node_modules/.bin/playwright" : `bin/${name}`);
  const files = Object.entries(scripts).map(([name, script]) => [
    pathOf(name),
    `#!/bin/sh\necho "${name} $*" >> "$CALLS"\n${script}\n`,
  ]);
  const root = plant({
    ...Object.fromEntries(files),
    ...(browser !== undefined && { chromium: `#!/bin/sh\n${browser}\n` }),
  });
  const [calls, chromiumPath, home] = [join(root, "calls"), join(root, "chromium"), process.cwd()];
  for (const name of Object.keys(scripts)) chmodSync(join(root, pathOf(name)), 0o755);
  if (browser !== undefined) chmodSync(chromiumPath, 0o755);
  for (const [name, value] of Object.entries({
    PATH: join(root, "bin"),
    CHROMIUM_PATH: chromiumPath,
    CALLS: calls,
  }))
    vi.stubEnv(name, value);
  vi.spyOn(chromium, "executablePath").mockReturnValue(chromiumPath);
  vi.spyOn(process, "getuid").mockReturnValue(isRoot ? 0 : 1000);
  vi.spyOn(console, "log").mockReturnValue();
  process.chdir(root);
  onTestFinished(() => {
    process.chdir(home);
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  return () => (existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : []);
}

// The stand-ins are shell scripts, and fonts are asked for on Linux only.
const onLinux = test.runIf(process.platform === "linux");

onLinux("installs nothing where there are a browser and Chinese glyphs", async () => {
  const calls = standIn({ browser: starting });
  await installMissingBrowser();
  expect(calls()).toEqual(["fc-list :lang=zh-cn"]);
});

onLinux("downloads Playwright's own browser first, and asks for nothing more if it starts", async () => {
  const calls = standIn({ programs: { playwright: puts(starting) }, isRoot: false });
  await installMissingBrowser();
  expect(calls()).toEqual(["playwright install --no-shell chromium", "fc-list :lang=zh-cn"]);
});

onLinux("installs the libraries of a download that does not start", async () => {
  const script = `[ "$1" = install ] && { ${puts(broken)}; exit 0; }\n${puts(starting)}`;
  const calls = standIn({ programs: { playwright: script } });
  await installMissingBrowser();
  expect(calls()).toEqual([
    "playwright install --no-shell chromium",
    "apt-get --version",
    "playwright install-deps chromium",
    "fc-list :lang=zh-cn",
  ]);
});

const shellByApt = [
  "playwright install --no-shell chromium",
  "apt-get --version",
  "apt-get update -q",
  "apt-get install -q -y --no-install-recommends chromium-headless-shell",
];

onLinux("installs the system's own where nothing can be downloaded, without windows if it can", async () => {
  const calls = standIn({ programs: { "apt-get": `[ "$1" = install ] && { ${puts(starting)}; }; exit 0` } });
  await installMissingBrowser();
  expect(calls()).toEqual([...shellByApt, "fc-list :lang=zh-cn"]);
});

onLinux("installs the whole browser where there is no package without windows", async () => {
  const isWhole = '[ "$1" = install ] && [ "$5" = chromium ]';
  const calls = standIn({ programs: { "apt-get": `${isWhole} && { ${puts(starting)}; }; exit 0` } });
  await installMissingBrowser();
  expect(calls()).toEqual([
    ...shellByApt,
    "apt-get --version",
    "apt-get update -q",
    "apt-get install -q -y --no-install-recommends chromium",
    "fc-list :lang=zh-cn",
  ]);
});

onLinux("says what is needed where there is no way to a browser", async () => {
  const calls = standIn({ isRoot: false });
  await expect(installMissingBrowser()).rejects.toThrow(
    "The tests need a browser: install Chromium or Google Chrome, or connect to the network and run `npx playwright install --with-deps chromium`.",
  );
  expect(calls()).toEqual(["playwright install --no-shell chromium"]);
});

onLinux("installs Chinese glyphs where there are none, and goes on without where it can't", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const calls = standIn({ browser: starting, programs: { "fc-list": "exit 0" } });
  await installMissingBrowser();
  expect(calls().at(-1)).toBe("apt-get install -q -y --no-install-recommends fonts-noto-cjk");
  expect(warn).not.toHaveBeenCalled();
  standIn({ browser: starting, programs: { "fc-list": "exit 0", "apt-get": "exit 100" } });
  await installMissingBrowser();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("No Chinese font here"));
});
