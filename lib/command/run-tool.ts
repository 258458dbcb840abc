import { spawn } from "node:child_process";
import { join } from "node:path";

export interface ToolOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Stop it after so many seconds. */
  readonly limit?: number;
  /** Keep what it says off this terminal. */
  readonly isQuiet?: boolean;
}

/** Runs one of the project's own tools (`next`, `vitest`, …) in this terminal. Resolves to its exit code. */
export function runTool(name: string, args: readonly string[], options: ToolOptions = {}): Promise<number> {
  return runProgram(join("node_modules", ".bin", name), args, options);
}

/** Runs any program in this terminal. Resolves to its exit code, or to 1 when it cannot start or is stopped. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<number> {
  const child = spawn(program, args, {
    stdio: options.isQuiet ? "ignore" : "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...options.env },
    timeout: (options.limit ?? 0) * 1000,
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
