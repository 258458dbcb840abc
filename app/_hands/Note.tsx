"use client";

import { useLayoutEffect, useRef } from "react";
import { renderNote } from "./markdown.ts";

/** A note's Markdown as the reader wants to see it. */
export function Note({ source }: { readonly source: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(renderNote(source)), [source]);
  return <div ref={place} />;
}
