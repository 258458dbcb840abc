"use client";

import { keptMarkup } from "./kept-markup.ts";
import { Markup, type MarkupProps } from "./Markup.tsx";

interface Props extends Omit<MarkupProps, "html"> {
  readonly name: number;
}

/**
 * Markup that is in the page's HTML and in nothing else that a browser is sent. React takes over what it finds there
 * and never writes it, so that it need not be told what it is.
 */
export function KeptMarkup({ name, ...rest }: Props) {
  return <Markup html={typeof window === "undefined" ? keptMarkup(name) : ""} {...rest} />;
}
