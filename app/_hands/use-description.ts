"use client";

import { useEffect } from "react";
import type { CellDescription } from "../../lib/kernel/host.ts";
import { useNotebook, useNotebookView } from "../_notebook/context.tsx";

/** What the kernel knows of the cells' names and needs, as long as somebody looks. */
export function useDescription(): readonly CellDescription[] {
  const { store } = useNotebook();
  useEffect(() => {
    let described: unknown;
    const ask = () => {
      const { cells } = store.view();
      if (cells === described) return;
      described = cells;
      store.describe();
    };
    ask();
    return store.subscribe(ask);
  }, [store]);
  return useNotebookView((view) => view.description);
}
