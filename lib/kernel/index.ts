/** The whole kernel, for those that run cells; a page takes `host.ts`. */
export { cellFrames, type Frame } from "./frames.ts";
export { inspect } from "./inspect.ts";
export { type CellSource, Notebook, type NotebookEvent, type NotebookOptions } from "./notebook.ts";
export type * from "./outputs.ts";
export { type ParsedCell, parseCell } from "./parse.ts";
export { type HostMessage, type KernelMessage, obey } from "./protocol.ts";
