import { isOwnId } from "../../lib/edits/edits.ts";
import { addCell } from "../_notebook/add-cell.ts";
import { afterRunOf, runAndThen } from "../_notebook/after-run.ts";
import type { Notebook } from "../_notebook/context.tsx";
import { removeCell } from "./remove-cell.ts";

type Command = (notebook: Notebook, cell: string) => void;

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
const remove: Command = (notebook, id) => {
  if (isOwnId(id)) removeCell(notebook, id);
  else notebook.store.change({ type: "fold", id, isFolded: true });
};

const setKind =
  (kind: "code" | "text"): Command =>
  ({ store, focus }, id) => {
    if (!isOwnId(id)) return;
    store.change({ type: "kind", id, kind });
    focus.selectSoon(id);
  };

/** Jupyter's keys of command mode; two letters are two presses in the same cell, however slow. */
const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries<Command>({
    Enter: ({ focus }, id) => focus.edit(id),
    j: ({ focus }, id) => focus.move(id, 1),
    ArrowDown: ({ focus }, id) => focus.move(id, 1),
    k: ({ focus }, id) => focus.move(id, -1),
    ArrowUp: ({ focus }, id) => focus.move(id, -1),
    a: (notebook, id) => insert(notebook, id, "before"),
    b: (notebook, id) => insert(notebook, id, "after"),
    dd: remove,
    z: ({ store }) => store.undo(),
    Z: ({ store }) => store.redo(),
    m: setKind("text"),
    y: setKind("code"),
    c: (notebook, id) => {
      clip = sourceOf(notebook, id);
    },
    x: (notebook, id) => {
      clip = sourceOf(notebook, id);
      removeCell(notebook, id);
    },
    v: (notebook, id) => insert(notebook, id, "after", clip),
    ".": ({ store }, id) => store.toggleDigits(id),
    ii: ({ store }) => store.stop(),
    "00": ({ store }) => void store.restart(),
    "?": ({ desk }) => desk.open("help"),
  }),
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
    const pair = last.cell === cell ? commands.get(last.key + event.key) : undefined;
    const command = pair ?? commands.get(event.key);
    last = { key: pair === undefined ? event.key : "", cell };
    if (command === undefined) return;
    event.preventDefault();
    command(notebook, cell);
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
