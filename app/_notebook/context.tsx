"use client";

import { createContext, type ReactNode, use, useRef, useSyncExternalStore } from "react";
import type { BuiltCell } from "../../lib/book/built.ts";
import type { Term } from "../../lib/book/light/terms.ts";
import type { Locale } from "../../lib/book/locale.ts";
import { unitNames } from "../../lib/book/units.ts";
import type { FigureJson, InputValue } from "../../lib/kernel/outputs.ts";
import { type Dictionary, dictionaryOf } from "../_book/dictionary.ts";
import { fetchFigures } from "./built-figures.ts";
import { CellFocus } from "./cell-focus.ts";
import { Desk, type DeskView } from "./desk.ts";
import { NotebookStore } from "./store.ts";
import type { NotebookView } from "./views.ts";

export interface Notebook {
  readonly store: NotebookStore;
  readonly focus: CellFocus;
  readonly desk: Desk;
  readonly locale: Locale;
  readonly slug: string;
  readonly cells: ReadonlyMap<string, BuiltCell>;
  /** What the cells' variables held when the book was built. */
  readonly values: Readonly<Record<string, InputValue>>;
  readonly words: Dictionary;
  /** The chapter's own that light up. */
  readonly terms: readonly Term[];
  readonly fetchFigure: (cell: string, order: number) => Promise<FigureJson | undefined>;
}

const NotebookContext = createContext<Notebook | undefined>(undefined);

interface ProviderProps {
  readonly cells: readonly BuiltCell[];
  readonly values: Readonly<Record<string, InputValue>>;
  readonly locale: Locale;
  readonly slug: string;
  readonly terms?: readonly Term[];
  readonly children?: ReactNode;
}

export function NotebookProvider({ cells, values, locale, slug, terms = [], children }: ProviderProps) {
  const notebook = useRef<Notebook>(null);
  notebook.current ??= {
    store: new NotebookStore(cells, values, new Map([["unit", unitNames[locale].bits]])),
    focus: new CellFocus(),
    desk: new Desk(),
    locale,
    slug,
    cells: new Map(cells.map((cell) => [cell.id, cell])),
    values,
    words: dictionaryOf(locale),
    terms,
    fetchFigure: (cell, order) => fetchFigures(locale, slug).then((figures) => figures[cell]?.[order]),
  };
  return <NotebookContext value={notebook.current}>{children}</NotebookContext>;
}

export function useNotebook(): Notebook {
  const notebook = use(NotebookContext);
  if (notebook === undefined) throw new Error("useNotebook: no NotebookProvider around this component");
  return notebook;
}

/** A part of the notebook; the component renders again when this part is another object. */
export function useNotebookView<Part>(part: (view: NotebookView) => Part): Part {
  const { store } = useNotebook();
  const read = () => part(store.view());
  return useSyncExternalStore(store.subscribe, read, read);
}

export function useDesk(): DeskView {
  const { desk } = useNotebook();
  return useSyncExternalStore(desk.subscribe, desk.view, desk.view);
}
