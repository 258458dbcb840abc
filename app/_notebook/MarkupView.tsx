"use client";

import { useEffect, useState } from "react";
import { Markup } from "#markup";
import type { MimeBundle } from "../../lib/kernel/outputs.ts";
import styles from "./output.module.css";

const kinds = ["text/latex", "text/html", "image/svg+xml"] as const;

export interface MarkupSource {
  readonly kind: (typeof kinds)[number];
  readonly text: string;
}

/** The richest of the formats that have to be rendered, if the bundle has one. */
export function markupSourceOf(bundle: MimeBundle): MarkupSource | undefined {
  for (const kind of kinds) {
    const text = bundle[kind];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

interface Props {
  readonly source: MarkupSource | undefined;
  /** What the build has made of it. */
  readonly built: string | undefined;
  /** What is shown until it is rendered, and when it can't be. */
  readonly words: string;
}

/** A formula, HTML or SVG from a cell; what renders it is fetched when the first one comes. */
export function MarkupView({ source, built, words }: Props) {
  const [markup, setMarkup] = useState(built);
  const { kind, text } = source ?? {};

  useEffect(() => {
    if (kind === undefined || text === undefined) return;
    let isCurrent = true;
    const show = (rendered: string | undefined) => isCurrent && setMarkup(rendered);
    import("./render-markup.ts")
      .then(({ renderMarkup }) => renderMarkup({ kind, text }))
      .then(show, () => show(undefined));
    return () => {
      isCurrent = false;
    };
  }, [kind, text]);

  if (markup === undefined) return <pre className={styles.stream}>{words}</pre>;
  return <Markup as="div" className={styles.markup} html={markup} />;
}
