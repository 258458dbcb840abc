"use client";

import type { ReactNode } from "react";
import { useNotebook, useNotebookView } from "./context.tsx";

/** The page's main part; `data-kernel` says how the kernel is. */
export function KernelMain({ children }: { readonly children: ReactNode }) {
  const { words } = useNotebook();
  const kernel = useNotebookView((view) => view.kernel);
  return (
    <main id="text" data-kernel={kernel}>
      {kernel === "dead" && (
        <p className="banner" role="alert">
          {words.notebook.deadHelp}
        </p>
      )}
      {children}
    </main>
  );
}
