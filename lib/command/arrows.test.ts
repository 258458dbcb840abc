import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { plant } from "./planted.ts";

const ARROW = "lint/style/noRestrictedImports";
const CYCLE = "lint/suspicious/noImportCycles";

const imports = (from: string): string => `import { a } from "${from}";\n\nexport const b = () => a;\n`;

/** File → what Biome must say of it. */
const VIOLATIONS: Readonly<Record<string, { readonly source: string; readonly rule: string }>> = {
  "lib/math/to-plot.ts": { source: imports("../plot/a.ts"), rule: ARROW },
  "lib/math/to-plot-type.ts": { source: `export type { A } from "../plot/a.ts";\n`, rule: ARROW },
  "lib/math/to-plot-later.ts": { source: `export const load = () => import("../plot/a.ts");\n`, rule: ARROW },
  "lib/math/to-plot-askew.ts": { source: imports("./../plot/a.ts"), rule: ARROW },
  "lib/math/to-package.ts": { source: imports("d3"), rule: ARROW },
  "lib/math/to-scoped-package.ts": { source: imports("@scope/name"), rule: ARROW },
  "lib/math/to-node.ts": { source: imports("node:fs/promises"), rule: ARROW },
  "lib/math/to-plot.test.ts": { source: imports("../plot/a.ts"), rule: ARROW },
  "lib/plot/to-kernel.ts": { source: imports("../kernel/a.ts"), rule: ARROW },
  "lib/quiz/to-math.ts": { source: imports("../math/a.ts"), rule: ARROW },
  "lib/kernel/to-math.ts": { source: imports("../math/a.ts"), rule: ARROW },
  "lib/kernel/to-react.ts": { source: imports("react"), rule: ARROW },
  "lib/edits/to-notebook.ts": { source: imports("../kernel/notebook.ts"), rule: ARROW },
  "lib/edits/to-package.ts": { source: imports("idb"), rule: ARROW },
  "lib/reader/to-kernel.ts": { source: imports("../kernel/a.ts"), rule: ARROW },
  "lib/reader/to-book.ts": { source: imports("../book/a.ts"), rule: ARROW },
  "lib/reader/to-react.ts": { source: imports("react"), rule: ARROW },
  "lib/markup/to-kernel.ts": { source: imports("../kernel/a.ts"), rule: ARROW },
  "lib/book/to-math.ts": { source: imports("../math/a.ts"), rule: ARROW },
  "lib/book/to-app.ts": { source: imports("../../app/a.ts"), rule: ARROW },
  "lib/worker/to-app.ts": { source: imports("../../app/a.ts"), rule: ARROW },
  "app/_notebook/to-math.ts": { source: imports("../../lib/math/a.ts"), rule: ARROW },
  "app/_notebook/to-math-index.ts": { source: imports("../../lib/math"), rule: ARROW },
  "content/01-entropy/expected.ts": { source: imports("../../lib/math/a.ts"), rule: ARROW },
  "e2e/to-math.ts": { source: imports("../lib/math/a.ts"), rule: ARROW },
  "lib/book/one.ts": { source: imports("./two.ts"), rule: CYCLE },
  "lib/book/two.ts": { source: `import { b } from "./one.ts";\n\nexport const a = () => b;\n`, rule: CYCLE },
};

const ALLOWED: Readonly<Record<string, string>> = {
  "lib/math/to-itself.ts": imports("./a.ts"),
  "lib/math/to-itself.test.ts": imports("vitest"),
  "lib/plot/to-itself.test.ts": imports("fast-check"),
  "lib/kernel/to-parser.ts": imports("acorn"),
  "lib/kernel/to-scoped-parser.ts": imports("@sveltejs/acorn-typescript"),
  "lib/markup/to-sanitizer.ts": imports("dompurify"),
  "lib/edits/to-host.ts": imports("../kernel/host.ts"),
  "lib/worker/to-math.ts": imports("../math/a.ts"),
  "lib/reader/to-quiz.ts": imports("../quiz/a.ts"),
  "lib/reader/to-guards.ts": imports("../kernel/guards.ts"),
  "lib/reader/to-storage.ts": imports("idb"),
  "lib/book/to-worker.ts": imports("../worker/a.ts"),
  "app/_notebook/to-kernel.ts": imports("../../lib/kernel/a.ts"),
};

test("Biome reports every arrow that points the wrong way, and no other", () => {
  const sources = Object.entries(VIOLATIONS).map(([file, { source }]) => [file, source]);
  const root = plant({ ...Object.fromEntries(sources), ...ALLOWED });
  copyFileSync("biome.json", join(root, "biome.json"));
  const expected = Object.entries(VIOLATIONS).map(([file, { rule }]) => `${file} ${rule}`);
  expect(lint(root)).toEqual(expected.sort());
});

test("the compiler refuses page and Node in a leaf folder", () => {
  const root = plant({
    "lib/math/page.ts": "export const title = document.title;\n",
    "lib/math/node.ts": "export const home = process.cwd();\n",
    "lib/math/fine.ts": "export const half = Math.sqrt(0.25);\n",
  });
  for (const config of ["tsconfig.json", "lib/tsconfig.leaves.json"])
    copyFileSync(config, join(root, config));
  const { stdout } = run("tsc", ["--project", "lib/tsconfig.leaves.json"], root);
  const files = [...stdout.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file);
  expect(files.sort()).toEqual(["lib/math/node.ts", "lib/math/page.ts"]);
});

interface LintReport {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

function lint(root: string): string[] {
  const { stdout } = run("biome", ["lint", "--reporter=json", "--max-diagnostics=none"], root);
  const { diagnostics }: LintReport = JSON.parse(stdout);
  return diagnostics.map(({ category, location }) => `${location.path} ${category}`).sort();
}

function run(tool: string, args: readonly string[], cwd: string): { readonly stdout: string } {
  return spawnSync(resolve("node_modules/.bin", tool), args, { cwd, encoding: "utf8" });
}
