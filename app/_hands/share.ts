import { type Edits, linkPrefix } from "../../lib/edits/edits.ts";
import { editsInLink, type LinkRefusal, linkOf } from "../../lib/edits/link.ts";
import { jupyterNotebook } from "../../lib/edits/notebook-file.ts";
import { packed, unpacked } from "../../lib/edits/pack.ts";
import { cellsInOrder } from "../../lib/edits/places.ts";
import { settled } from "../../lib/edits/settle.ts";
import type { Notebook } from "../_notebook/context.tsx";
import { download } from "../_reader/download.ts";

/** A file with more in it than edits can have, in bytes. */
const largestFile = 5_000_000;

/** Shows edits that came from elsewhere, or says why there are none. */
function receive({ store, desk }: Notebook, edits: Edits | LinkRefusal): void {
  if (typeof edits === "string") desk.tell({ type: "refused", why: edits });
  else void store.preview(settled(edits, store.book));
}

/** Opens the edits that the page's address carries, if it does; and those that it will. */
export function watchAddress(notebook: Notebook): () => void {
  const open = async () => {
    if (!location.hash.startsWith(linkPrefix)) return;
    receive(notebook, await editsInLink(location.hash));
  };
  void open();
  addEventListener("hashchange", open);
  return () => removeEventListener("hashchange", open);
}

/** Takes somebody's edits out of the address, so that a reload does not bring them again. */
export function clearAddress(): void {
  if (location.hash.startsWith(linkPrefix))
    history.replaceState(history.state, "", location.pathname + location.search);
}

/** Puts a link to the reader's edits on the clipboard. */
export async function copyLink({ store, desk }: Notebook): Promise<void> {
  const url = location.href.split("#")[0] + (await linkOf(store.edits()));
  try {
    await navigator.clipboard.writeText(url);
    desk.tell({ type: "link", url, isCopied: true });
  } catch {
    desk.tell({ type: "link", url, isCopied: false });
  }
}

export function saveEdits({ store, slug }: Notebook): void {
  download(`${slug}.surprisal.json`, JSON.stringify(packed(store.edits()), null, 1));
}

/** Opens a file that `saveEdits` wrote; anything else is refused with the reason. */
export async function openFile(notebook: Notebook, file: File): Promise<void> {
  receive(notebook, await editsInFile(file));
}

async function editsInFile(file: File): Promise<Edits | LinkRefusal> {
  if (file.size > largestFile) return "huge";
  try {
    return unpacked(JSON.parse(await file.text()));
  } catch {
    return "damaged";
  }
}

/** The chapter's cells as a Jupyter notebook. */
export function saveNotebook({ store, slug }: Notebook): void {
  const { cells, edits } = store.view();
  const saved = cellsInOrder(edits, store.book).map(({ id, own }) => {
    const view = cells.get(id);
    const outputs = (view?.outputs ?? []).flatMap(({ output }) =>
      "bundle" in output ? [output.bundle["text/plain"]] : [],
    );
    return { id, kind: own?.kind ?? ("code" as const), source: view?.source ?? own?.source ?? "", outputs };
  });
  download(`${slug}.ipynb`, JSON.stringify(jupyterNotebook(saved), null, 1));
}
