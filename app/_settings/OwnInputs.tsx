"use client";

import { useEffect } from "react";
import { settingsInAddress } from "../../lib/book/address-settings.ts";
import type { BuiltCell } from "../../lib/book/built.ts";
import { useNotebook } from "../_notebook/context.tsx";
import { isOwn, keepOwn, recallOwn } from "./own-inputs.ts";

/** Brings the reader's own distributions to this chapter, and keeps what becomes of them here. */
export function OwnInputs() {
  const { store, cells } = useNotebook();
  useEffect(() => {
    const specs = [...cells.values()].flatMap(ownSpecs);
    for (const spec of specs) {
      const value = recallOwn(spec);
      if (value !== undefined) store.setInput(spec.name, value);
    }
    // What a link shows is not what the reader has chosen.
    const shown = settingsInAddress(location.search, [...cells.values()]);
    let seen = store.view().inputs;
    return store.subscribe(() => {
      const { inputs } = store.view();
      if (inputs === seen) return;
      for (const spec of specs) {
        const value = inputs.get(spec.name);
        const isShown = String(value) === String(shown.get(spec.name));
        if (value !== undefined && value !== seen.get(spec.name) && !isShown) keepOwn(spec, value);
      }
      seen = inputs;
    });
  }, [store, cells]);
  return null;
}

/** As the book has them. */
export function ownSpecs({ outputs }: BuiltCell) {
  return outputs.flatMap(({ output }) => {
    const spec = "bundle" in output ? output.bundle["application/vnd.surprisal.input+json"] : undefined;
    return spec !== undefined && isOwn(spec) ? [spec] : [];
  });
}
