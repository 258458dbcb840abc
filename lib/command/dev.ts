import { runTool } from "./run-tool.ts";

/** `npm run dev`: pages that reload as their files change. */
export async function command(args: readonly string[]): Promise<number> {
  return runTool("next", ["dev", ...args], { env: { NEXT_TELEMETRY_DISABLED: "1" } });
}
