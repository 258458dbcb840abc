"use client";

import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { settingsInAddress } from "../../lib/book/address-settings.ts";
import { linkPrefix } from "../../lib/edits/edits.ts";
import { mayHaveRecords } from "../_reader/may-have-records.ts";
import { catchUp } from "./catch-up.ts";
import { useNotebook, useNotebookView } from "./context.tsx";
import { markMoving } from "./mark-moving.ts";
import { wantsPrefetch } from "./wants-prefetch.ts";

const Hands = lazy(() => import("../_hands/Hands.tsx").then(({ Hands }) => ({ default: Hands })));

/** The page's main part; `data-kernel` says how the kernel is. */
export function KernelMain({ children }: { readonly children: ReactNode }) {
  const { store, words, cells } = useNotebook();
  const kernel = useNotebookView((view) => view.kernel);
  const main = useRef<HTMLElement>(null);
  const { hasHands, takeEarlyKeys } = useHands(main);

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
    if (main.current !== null) catchUp(main.current);
  }, [store, cells]);

  return (
    <main id="text" data-kernel={kernel} ref={main}>
      {kernel === "dead" && (
        <p className="banner" role="alert">
          {words.notebook.deadHelp}
        </p>
      )}
      {children}
      {hasHands && (
        <Suspense>
          <Hands takeEarlyKeys={takeEarlyKeys} />
        </Suspense>
      )}
    </main>
  );
}

/** Whether what a reader needs to change the notebook is wanted: when they come near it, or have been here before. */
function useHands(main: RefObject<HTMLElement | null>) {
  const [hasHands, setWanted] = useState(false);
  const earlyKeys = useRef<KeyboardEvent[]>([]);
  const stopNoting = useRef(() => {});
  useEffect(() => {
    const want = () => setWanted(true);
    const wantNear = ({ target }: Pick<Event, "target">) => {
      if (target instanceof Element && target.closest("[data-cell], [role=toolbar]")) want();
    };
    const wantLink = () => location.hash.startsWith(linkPrefix) && want();
    // Another tab may have written since this one was looked at.
    const wantRecords = () => {
      if (document.visibilityState === "visible") void mayHaveRecords().then((has) => has && want());
    };
    const element = main.current;
    const signs = ["pointerdown", "focusin"] as const;
    for (const sign of signs) element?.addEventListener(sign, wantNear);
    const noteKey = (event: KeyboardEvent) => earlyKeys.current.push(event);
    element?.addEventListener("keydown", noteKey);
    stopNoting.current = () => element?.removeEventListener("keydown", noteKey);
    addEventListener("hashchange", wantLink);
    document.addEventListener("visibilitychange", wantRecords);
    wantLink();
    wantRecords();
    // Who got there before the scripts did.
    wantNear({ target: document.activeElement });
    return () => {
      for (const sign of signs) element?.removeEventListener(sign, wantNear);
      stopNoting.current();
      removeEventListener("hashchange", wantLink);
      document.removeEventListener("visibilitychange", wantRecords);
    };
  }, [main]);
  const takeEarlyKeys = useCallback(() => {
    stopNoting.current();
    return earlyKeys.current.splice(0);
  }, []);
  return { hasHands, takeEarlyKeys };
}
