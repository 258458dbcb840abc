"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { StillFigure } from "../../lib/book/built.ts";
import type { FigureJson } from "../../lib/kernel/outputs.ts";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { FigureController } from "./figure-controller.ts";
import styles from "./output.module.css";

interface Props {
  readonly still: StillFigure | undefined;
  readonly figure: FigureJson | undefined;
  readonly fetchBuilt: () => Promise<FigureJson | undefined>;
  readonly words: Dictionary["output"];
}

function altOf(figure: FigureJson | undefined): string | undefined {
  const meta = figure?.layout.meta;
  return typeof meta === "object" && meta !== null && "alt" in meta ? String(meta.alt) : undefined;
}

/** A figure: the build's drawing first, the same drawing brought up to date afterwards. */
export function FigureView({ still, figure, fetchBuilt, words }: Props) {
  const wide = useRef<HTMLDivElement>(null);
  const narrow = useRef<HTMLDivElement>(null);
  const controller = useRef<FigureController>(null);
  const [failure, setFailure] = useState<string>();
  // React must never write the drawing again: from here on the controller owns what is inside the frames.
  const [drawing] = useState({ wide: { __html: still?.wide ?? "" }, narrow: { __html: still?.narrow ?? "" } });

  useEffect(() => () => controller.current?.close(), []);

  const control = (): FigureController | undefined => {
    if (wide.current === null || narrow.current === null) return undefined;
    controller.current ??= new FigureController(
      { wide: wide.current, narrow: narrow.current },
      fetchBuilt,
      (error) => setFailure(error instanceof Error ? error.message : String(error)),
    );
    return controller.current;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another figure is a reason to draw
  useLayoutEffect(() => {
    if (figure === undefined) return;
    setFailure(undefined);
    control()?.show(figure);
  }, [figure]);

  const wake = () => void control()?.wake();
  return (
    <figure
      className={styles.figure}
      aria-label={altOf(figure) ?? still?.alt ?? ""}
      onPointerEnter={(event) => event.pointerType === "mouse" && wake()}
      onClick={wake}
      onKeyDown={(event) => event.key === "Enter" && wake()}
    >
      <div ref={wide} data-size="wide" className={styles.wide} dangerouslySetInnerHTML={drawing.wide} />
      <div ref={narrow} data-size="narrow" className={styles.narrow} dangerouslySetInnerHTML={drawing.narrow} />
      {failure !== undefined && <p role="alert">{fill(words.figureFailed, { message: failure })}</p>}
    </figure>
  );
}
