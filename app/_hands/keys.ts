import { isOwnId } from "../../lib/edits/edits.ts";
import { addCell } from "../_notebook/add-cell.ts";
import { afterRunOf, runAndThen } from "../_notebook/after-run.ts";
import type { Notebook } from "../_notebook/context.tsx";
import { removeCell } from "./remove-cell.ts";
import type { KeyHelp } from "./words.ts";

type Act = (notebook: Notebook, cell: string) => void;

interface Command {
  readonly help: KeyHelp;
  /** As key presses name them; two letters are two presses in the same cell, however slow. */
  readonly keys: readonly string[];
  readonly act: Act;
}

/** What was cut or copied last. */
let clip = "";

function insert(notebook: Notebook, beside: string, side: "before" | "after", source = ""): void {
  const id = addCell(notebook.store, beside, { side, source });
  if (id !== undefined) notebook.focus.select(id);
}

function sourceOf({ store }: Notebook, id: string): string {
  const { cells, edits } = store.view();
  return cells.get(id)?.source ?? edits.own.find((cell) => cell.id === id)?.source ?? "";
}

/** A reader's own cell goes; the book's can only be folded away. */
const remove: Act = (notebook, id) => {
  if (isOwnId(id)) removeCell(notebook, id);
  else notebook.store.change({ type: "fold", id, isFolded: true });
};

const setKind =
  (kind: "code" | "text"): Act =>
  ({ store, focus }, id) => {
    if (!isOwnId(id)) return;
    store.change({ type: "kind", id, kind });
    focus.selectSoon(id);
  };

/** A step back or forth may move the selected cell, make it anew or take it away. */
const retrace =
  (step: "undo" | "redo"): Act =>
  ({ store, focus }, id) => {
    const next = focus.successorOf(id);
    store[step]();
    const isThere = store.book.has(id) || store.view().edits.own.some((own) => own.id === id);
    focus.selectSoon(isThere || next === undefined ? id : next);
  };

const copy: Act = (notebook, id) => {
  clip = sourceOf(notebook, id);
};

const cut: Act = (notebook, id) => {
  copy(notebook, id);
  removeCell(notebook, id);
};

/** Jupyter's keys of command mode, as the help sheet lists them. */
export const commands: readonly Command[] = [
  { help: "edit", keys: ["Enter"], act: ({ focus }, id) => focus.edit(id) },
  { help: "next", keys: ["j", "ArrowDown"], act: ({ focus }, id) => focus.move(id, 1) },
  { help: "previous", keys: ["k", "ArrowUp"], act: ({ focus }, id) => focus.move(id, -1) },
  { help: "above", keys: ["a"], act: (notebook, id) => insert(notebook, id, "before") },
  { help: "below", keys: ["b"], act: (notebook, id) => insert(notebook, id, "after") },
  { help: "remove", keys: ["dd"], act: remove },
  { help: "undo", keys: ["z"], act: retrace("undo") },
  { help: "redo", keys: ["Z"], act: retrace("redo") },
  { help: "toText", keys: ["m"], act: setKind("text") },
  { help: "toCode", keys: ["y"], act: setKind("code") },
  { help: "cut", keys: ["x"], act: cut },
  { help: "copy", keys: ["c"], act: copy },
  { help: "paste", keys: ["v"], act: (notebook, id) => insert(notebook, id, "after", clip) },
  { help: "digits", keys: ["."], act: ({ store }, id) => store.toggleDigits(id) },
  { help: "stop", keys: ["ii"], act: ({ store }) => store.stop() },
  { help: "restart", keys: ["00"], act: ({ store }) => void store.restart() },
  { help: "help", keys: ["?"], act: ({ desk }) => desk.open("help") },
];

const actOf: ReadonlyMap<string, Act> = new Map(
  commands.flatMap(({ keys, act }) => keys.map((key) => [key, act] as const)),
);

/** The cell that is in command mode: it has the keyboard itself, or its code has it without being edited. */
function commandedCell(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  if (!target.matches('section[data-cell], [role="textbox"][aria-readonly="true"]')) return undefined;
  return target.closest<HTMLElement>("section[data-cell]")?.dataset.cell;
}

/**
 * Listens for the keys of command mode in `main`, which `data-keys` says, and answers those that came before; gives a
 * function that ends it.
 */
export function listenForKeys(
  main: HTMLElement,
  notebook: Notebook,
  early: readonly KeyboardEvent[],
): () => void {
  let last = { key: "", cell: "" };
  const onKey = (event: KeyboardEvent): void => {
    const cell = commandedCell(event.target);
    if (cell === undefined || event.isComposing || event.defaultPrevented) return;
    // The code answers to Enter itself.
    if (event.key === "Enter" && !isCell(event.target)) return;
    const then = afterRunOf(event);
    if (then !== undefined) {
      event.preventDefault();
      runAndThen(notebook, cell, then);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pair = last.cell === cell ? actOf.get(last.key + event.key) : undefined;
    const act = pair ?? actOf.get(event.key);
    last = { key: pair === undefined ? event.key : "", cell };
    if (act === undefined) return;
    event.preventDefault();
    act(notebook, cell);
  };
  main.addEventListener("keydown", onKey);
  main.dataset.keys = "";
  for (const event of early) onKey(event);
  return () => {
    main.removeEventListener("keydown", onKey);
    delete main.dataset.keys;
  };
}

function isCell(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("section[data-cell]");
}
