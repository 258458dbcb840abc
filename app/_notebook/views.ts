import type { BuiltCell, BuiltOutput } from "../../lib/book/built.ts";
import { type Book, type Edits, noEdits } from "../../lib/edits/edits.ts";
import { cellsInOrder } from "../../lib/edits/places.ts";
import type { CellDescription } from "../../lib/kernel/description.ts";
import type { InputValue } from "../../lib/kernel/outputs.ts";

export type CellState = "idle" | "stale" | "queued" | "running" | "done" | "failed";
export type KernelState = "off" | "starting" | "idle" | "busy" | "dead";

/** One cell of code as the page shows it. */
export interface CellView {
  readonly source: string;
  readonly isEdited: boolean;
  readonly state: CellState;
  readonly outputs: readonly BuiltOutput[];
  /** The n of In [n]. */
  readonly count: number | undefined;
  /** How often the reader has asked to see more of its values. */
  readonly step: number;
  /** Whether its numbers are shown with all their digits. */
  readonly hasAllDigits: boolean;
  /** When the present run began, on `performance.now()`'s clock. */
  readonly since: number | undefined;
}

/** The whole notebook at one moment; replaced, never changed, so that components can compare by identity. */
export interface NotebookView {
  readonly kernel: KernelState;
  /** The cells of code, the book's and the reader's, in the order of the page. */
  readonly cells: ReadonlyMap<string, CellView>;
  /** What the reader has made of the book, text cells included. */
  readonly edits: Edits;
  /** What the reader did to a cell in another tab while it was changed here. */
  readonly offers: ReadonlyMap<string, string>;
  /** Whether these are somebody else's edits, to be looked at and not yet to be run. */
  readonly isPreview: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the kernel said last of the cells' names and needs. */
  readonly description: readonly CellDescription[];
  /** What holds for the whole book: no edit of this chapter, and no reset touches it. */
  readonly settings: ReadonlyMap<string, InputValue>;
  /** Where the controls stand, settings among them. */
  readonly inputs: ReadonlyMap<string, InputValue>;
  /** What the cells' variables hold, where that is small: the numbers in prose follow it. */
  readonly values: Readonly<Record<string, InputValue>>;
}

export function builtView(
  cells: readonly BuiltCell[],
  values: Readonly<Record<string, InputValue>>,
  settings: ReadonlyMap<string, InputValue>,
): NotebookView {
  return {
    kernel: "off",
    cells: new Map(cells.map((cell) => [cell.id, builtCellView(cell)])),
    edits: noEdits,
    offers: new Map(),
    isPreview: false,
    description: [],
    canUndo: false,
    canRedo: false,
    settings,
    inputs: settings,
    values,
  };
}

function builtCellView(cell: BuiltCell): CellView {
  return {
    source: cell.source,
    isEdited: false,
    state: cell.hasFailed ? "failed" : "done",
    outputs: cell.outputs,
    count: cell.number,
    ...untouched,
  };
}

const untouched = { step: 0, hasAllDigits: false, since: undefined };

function ownCellView(source: string): CellView {
  return { source, isEdited: false, state: "idle", outputs: [], count: undefined, ...untouched };
}

/** Where the controls stand as edits have it. */
export function withInputs(view: NotebookView, edits: Edits): NotebookView {
  return { ...view, edits, inputs: new Map([...view.settings, ...edits.inputs]) };
}

/** The cells as other edits make them: what has other code than before is stale, what is new has not run. */
export function withEdits(view: NotebookView, edits: Edits, book: Book): NotebookView {
  const cells = new Map<string, CellView>();
  for (const { id, own } of cellsInOrder(edits, book)) {
    if (own?.kind === "text") continue;
    const source = own?.source ?? edits.rewrites.get(id)?.source ?? book.get(id) ?? "";
    const present = view.cells.get(id) ?? ownCellView(source);
    const isEdited = edits.rewrites.has(id);
    if (present.source === source && present.isEdited === isEdited) cells.set(id, present);
    else cells.set(id, { ...present, source, isEdited, state: "stale" });
  }
  return { ...withInputs(view, edits), cells };
}
