// @vitest-environment jsdom
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { BuiltCell } from "../../lib/book/built.ts";
import { dictionaryOf } from "../_book/dictionary.ts";
import { CellFocus } from "../_notebook/cell-focus.ts";
import type { Notebook } from "../_notebook/context.tsx";
import { Desk } from "../_notebook/desk.ts";
import { NotebookStore } from "../_notebook/store.ts";
import { commands, listenForKeys } from "./keys.ts";
import { handsWords } from "./words.ts";

beforeEach(() => {
  document.body.innerHTML = `<main>
    <section data-cell="a" tabindex="-1"><input /></section>
    <section data-cell="b" tabindex="-1"></section>
  </main>`;
});

const plain = { isFolded: false, isMeantToFail: false, hasFailed: false, outputs: [], needs: [] };
const cells: readonly BuiltCell[] = [
  { ...plain, id: "a", source: "1;", number: 1 },
  { ...plain, id: "b", source: "2;", number: 2 },
];

/** A notebook of the cells `a` and `b` that listens for keys. */
function listeningNotebook(): Notebook {
  const main = document.querySelector("main");
  if (main === null) throw new Error("no page");
  const notebook: Notebook = {
    store: new NotebookStore(cells, {}),
    focus: new CellFocus(),
    desk: new Desk(),
    locale: "en",
    slug: "chapter",
    cells: new Map(cells.map((cell) => [cell.id, cell])),
    values: {},
    words: dictionaryOf("en"),
    terms: [],
    fetchFigure: async () => undefined,
  };
  onTestFinished(listenForKeys(main, notebook, []));
  return notebook;
}

function press(selector: string, key: string, more: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  document.querySelector(selector)?.dispatchEvent(event);
}

const addedTo = ({ store }: Notebook): number => store.view().edits.own.length;

test("every command has keys that no other has, and its words in the help sheet", () => {
  const keys = commands.flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
  const help = commands.map((command) => command.help);
  expect(new Set(help).size).toBe(help.length);
  expect(Object.keys(handsWords("en").help.keys)).toEqual(expect.arrayContaining(help));
});

test("a key is a command on a selected cell, and not with Ctrl, in a field, or while characters are composed", () => {
  const notebook = listeningNotebook();
  press('[data-cell="a"] input', "b");
  press('[data-cell="a"]', "b", { isComposing: true });
  for (const modifier of ["ctrlKey", "metaKey", "altKey"])
    press('[data-cell="a"]', "b", { [modifier]: true });
  expect(addedTo(notebook)).toBe(0);
  press('[data-cell="a"]', "b");
  expect(addedTo(notebook)).toBe(1);
});

test("a command of two letters is two presses in one cell, with nothing between them", () => {
  const notebook = listeningNotebook();
  const stop = vi.spyOn(notebook.store, "stop");
  press('[data-cell="a"]', "i");
  press('[data-cell="b"]', "i");
  press('[data-cell="b"]', "c");
  press('[data-cell="b"]', "i");
  expect(stop).not.toHaveBeenCalled();
  press('[data-cell="b"]', "i");
  expect(stop).toHaveBeenCalledOnce();
  press('[data-cell="b"]', "i");
  expect(stop).toHaveBeenCalledOnce();
});

test.each(["ctrlKey", "metaKey"])("Enter with %s runs the cell", (modifier) => {
  const notebook = listeningNotebook();
  const run = vi.spyOn(notebook.store, "run").mockImplementation(() => {});
  press('[data-cell="b"]', "Enter", { [modifier]: true });
  expect(run).toHaveBeenCalledExactlyOnceWith("b");
});
