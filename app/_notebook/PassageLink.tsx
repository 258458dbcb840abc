"use client";

import { fill } from "../_book/dictionary.ts";
import { useNotebook } from "./context.tsx";
import { passageAbout } from "./explanations.ts";
import { outputWordsOf } from "./output-words.ts";

/** The way to where the book explains what an error or a remark is about. */
export function PassageLink({ about }: { readonly about: string | undefined }) {
  const { locale } = useNotebook();
  const passage = passageAbout(about, locale);
  if (passage === undefined) return null;
  return (
    <p>
      <a href={passage.address}>{fill(outputWordsOf(locale).explained, { title: passage.title })}</a>
    </p>
  );
}
