import type { ReactNode } from "react";
import type { OutlinedBlock } from "../../lib/book/outline.ts";

interface Props {
  readonly structure: readonly OutlinedBlock[];
  /** What stands for each block of the structure. */
  readonly blocks: readonly ReactNode[];
}

/** A chapter's blocks, each title with what stands under it: what happens in one section leaves the others alone. */
export function Sections({ structure, blocks }: Props) {
  if (blocks.length !== structure.length)
    throw new Error(`Sections: ${blocks.length} blocks for an outline of ${structure.length}`);
  const starts = structure.flatMap(({ kind }, index) => (kind === "heading" || index === 0 ? [index] : []));
  return starts.map((start, index) => (
    <section key={structure[start]?.line}>{blocks.slice(start, starts[index + 1])}</section>
  ));
}
