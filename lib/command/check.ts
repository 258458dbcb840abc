import { runTool } from "./run-tool.ts";

const TOOLS: readonly (readonly [name: string, ...args: string[]])[] = [
  ["biome", "check", "--error-on-warnings"],
  ["tsc", "--project", "tsconfig.json"],
  ["tsc", "--project", "lib/tsconfig.leaves.json"],
  ["knip"],
];

/** `npm run check`: every tool has its say, so that one run shows all there is to mend. */
export async function command(): Promise<number> {
  const failed: string[] = [];
  for (const [name, ...args] of TOOLS) {
    if ((await runTool(name, args)) !== 0) failed.push([name, ...args].join(" "));
  }
  if (failed.length > 0) console.error(`Not in order: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}
