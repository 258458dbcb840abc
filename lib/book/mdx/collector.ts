import type { Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";

/** Where the plugins put what they find; nothing throws, so that one run reports everything. */
export interface Collector {
  readonly outline: Outline;
  readonly report: (line: number, message: string) => void;
}

export function collectorFor(file: string, outline: Outline, problems: Problem[]): Collector {
  return { outline, report: (line, message) => problems.push({ file, line, message }) };
}

/** A node of the text's tree, as far as its place is concerned. */
interface Placed {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

export function lineOf(node: Placed): number {
  return node.position?.start.line ?? 1;
}
