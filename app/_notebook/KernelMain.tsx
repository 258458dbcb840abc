"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { settingsInAddress } from "../../lib/book/address-settings.ts";
import { useNotebook, useNotebookView } from "./context.tsx";
import { markMoving } from "./mark-moving.ts";
import { wantsPrefetch } from "./wants-prefetch.ts";

/** The page's main part; `data-kernel` says how the kernel is. */
export function KernelMain({ children }: { readonly children: ReactNode }) {
  const { store, words, cells } = useNotebook();
  const kernel = useNotebookView((view) => view.kernel);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const prepare = ({ target }: Event) => {
      if (target instanceof Element && target.closest("[data-cell]") && wantsPrefetch()) store.prepare();
    };
    const element = main.current;
    // Whoever comes near a cell with the pointer or the keyboard will need the kernel next.
    const signs = ["pointerover", "focusin"] as const;
    for (const sign of signs) element?.addEventListener(sign, prepare);
    const unmark = element === null ? undefined : markMoving(element);
    return () => {
      unmark?.();
      for (const sign of signs) element?.removeEventListener(sign, prepare);
    };
  }, [store]);

  // A link may lead to a cell and set its controls.
  useEffect(() => {
    for (const [name, value] of settingsInAddress(location.search, [...cells.values()]))
      store.setInput(name, value);
  }, [store, cells]);

  return (
    <main id="text" data-kernel={kernel} ref={main}>
      {kernel === "dead" && (
        <p className="banner" role="alert">
          {words.notebook.deadHelp}
        </p>
      )}
      {children}
    </main>
  );
}
