"use client";

import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { Markup } from "#markup";
import type { StillFigure } from "../../lib/book/built.ts";
import type { FigureJson } from "../../lib/kernel/outputs.ts";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { useNotebook } from "./context.tsx";
import { FigureController } from "./figure-controller.ts";
import styles from "./output.module.css";
import { placeInput } from "./place-input.ts";

interface Props {
  readonly still: StillFigure | undefined;
  readonly figure: FigureJson | undefined;
  readonly fetchBuilt: () => Promise<FigureJson | undefined>;
  readonly words: Dictionary["output"];
  readonly behind?: ReactNode;
}

function altOf(figure: FigureJson | undefined): string | undefined {
  const meta = figure?.layout.meta;
  return typeof meta === "object" && meta !== null && "alt" in meta ? String(meta.alt) : undefined;
}

/** A figure: the build's drawing first, the same drawing brought up to date afterwards. */
export function FigureView({ still, figure, fetchBuilt, words, behind }: Props) {
  const { store, terms } = useNotebook();
  const wide = useRef<HTMLDivElement>(null);
  const narrow = useRef<HTMLDivElement>(null);
  const controller = useRef<FigureController>(null);
  const latest = useRef(fetchBuilt);
  latest.current = fetchBuilt;
  const [failure, setFailure] = useState<string>();
  // React must never write the drawing again: from here on the controller owns what is inside the frames.
  const [drawing] = useState({
    wide: still?.wide ?? "",
    narrow: still?.narrow ?? "",
  });

  useLayoutEffect(() => {
    const frames = { wide: wide.current, narrow: narrow.current };
    if (frames.wide === null || frames.narrow === null) return;
    const opened = new FigureController({
      frames: { wide: frames.wide, narrow: frames.narrow },
      terms,
      fetchBuilt: () => latest.current(),
      onError: (error) => setFailure(error instanceof Error ? error.message : String(error)),
      onMove: (moves) => {
        for (const move of moves) placeInput(store, move);
      },
    });
    controller.current = opened;
    return () => opened.close();
  }, [store, terms]);

  useLayoutEffect(() => {
    if (figure === undefined) return;
    setFailure(undefined);
    controller.current?.show(figure);
  }, [figure]);

  return (
    <>
      {/* One picture to those who hear it: what is written within the drawing is not read piece by piece. */}
      <figure className={styles.figure} role="img" aria-label={altOf(figure) ?? still?.alt ?? ""}>
        {behind}
        <Markup
          as="div"
          ref={wide}
          data-size="wide"
          className={styles.wide}
          html={drawing.wide}
          aria-hidden={true}
        />
        <Markup
          as="div"
          ref={narrow}
          data-size="narrow"
          className={styles.narrow}
          html={drawing.narrow}
          aria-hidden={true}
        />
      </figure>
      {failure !== undefined && <p role="alert">{fill(words.figureFailed, { message: failure })}</p>}
    </>
  );
}
