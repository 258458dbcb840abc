/** The part of the kernel that a page needs: no parser, no evaluation. */
export { lastStep, mostSourceCharacters } from "./bounds.ts";
export type * from "./description.ts";
export type { CellSource } from "./notebook.ts";
export type { NotebookEvent } from "./notebook-event.ts";
export type * from "./outputs.ts";
export type { HostMessage, KernelMessage } from "./protocol.ts";
export { moved, snap, WHOLE, withOutcome, withoutOutcome } from "./thousandths.ts";
