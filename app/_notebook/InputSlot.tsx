"use client";

import type { InputSpec } from "../../lib/kernel/host.ts";
import { OwnNote } from "../_settings/OwnNote.tsx";
import { isOwn } from "../_settings/own-inputs.ts";
import { useNotebook, useNotebookView } from "./context.tsx";
import { InputView } from "./InputView.tsx";
import { withValue } from "./with-value.ts";

/** A cell's input, at the value that the reader has given it. */
export function InputSlot({ spec }: { readonly spec: InputSpec }) {
  const { store, words } = useNotebook();
  const value = useNotebookView(({ inputs }) => inputs.get(spec.name));
  const set = store.setInput.bind(store, spec.name);
  const current = withValue(spec, value);
  return (
    <>
      <InputView spec={current} words={words.input} onChange={set} />
      {isOwn(spec) && <OwnNote spec={current} />}
    </>
  );
}
