"use client";

import { lazy, Suspense, useEffect } from "react";
import { useDesk, useNotebook } from "../_notebook/context.tsx";
import { Keeper } from "./keep.ts";
import { listenForKeys } from "./keys.ts";
import { Notices } from "./Notices.tsx";
import { watchAddress } from "./share.ts";

const HelpSheet = lazy(() => import("./HelpSheet.tsx").then(({ HelpSheet }) => ({ default: HelpSheet })));
const VariablesPanel = lazy(() =>
  import("./VariablesPanel.tsx").then(({ VariablesPanel }) => ({ default: VariablesPanel })),
);
const GraphPanel = lazy(() => import("./GraphPanel.tsx").then(({ GraphPanel }) => ({ default: GraphPanel })));

interface Props {
  /** The keys that were pressed before this was there, once. */
  readonly takeEarlyKeys: () => readonly KeyboardEvent[];
}

/** What a reader can do to the notebook beyond running it: keys, keeping, sharing, panels. */
export function Hands({ takeEarlyKeys }: Props) {
  const notebook = useNotebook();
  const { panel } = useDesk();
  useEffect(() => {
    const main = document.querySelector<HTMLElement>("main[data-kernel]");
    return main === null ? undefined : listenForKeys(main, notebook, takeEarlyKeys());
  }, [notebook, takeEarlyKeys]);
  useEffect(() => {
    const keeper = new Keeper(notebook);
    let end: (() => void) | undefined;
    let isOver = false;
    // A link is opened over the reader's own edits, so these come first.
    void keeper.start().then(() => {
      if (!isOver) end = watchAddress(notebook);
    });
    return () => {
      isOver = true;
      end?.();
      keeper.stop();
    };
  }, [notebook]);
  return (
    <>
      <Notices />
      <Suspense>
        {panel === "help" && <HelpSheet />}
        {panel === "variables" && <VariablesPanel />}
        {panel === "graph" && <GraphPanel />}
      </Suspense>
    </>
  );
}
