"use client";

import { useEffect } from "react";
import { wantsPrefetch } from "../_notebook/wants-prefetch.ts";

/** Begins to note what is read of a chapter once the reader moves; where data is saved, once they touch something. */
export function ReadingTracker({ chapter }: { readonly chapter: string }) {
  useEffect(() => {
    const signs = wantsPrefetch() ? ["scroll", "pointerdown", "keydown"] : ["pointerdown", "keydown"];
    const beginning = new AbortController();
    let stop = () => beginning.abort();
    const begin = async () => {
      beginning.abort();
      const article = document.querySelector("article");
      const { trackReading } = await import("./track-reading.ts");
      if (article !== null) stop = trackReading(article, chapter);
    };
    for (const sign of signs)
      addEventListener(sign, () => void begin(), { once: true, passive: true, signal: beginning.signal });
    // Who has moved before the scripts came need not move again.
    if (wantsPrefetch() && scrollY > 0) void begin();
    return () => stop();
  }, [chapter]);
  return null;
}
