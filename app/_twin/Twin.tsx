import type { ReactNode } from "react";
import { type Locale, languageTag } from "../../lib/book/locale.ts";
import type { OutlinedBlock } from "../../lib/book/outline.ts";
import { Sections } from "../_book/Sections.tsx";
import styles from "./twin.module.css";

interface Props {
  readonly locale: Locale;
  /** The chapter's blocks in the page's language and in the other one. */
  readonly own: readonly ReactNode[];
  readonly other: readonly ReactNode[];
  readonly structure: readonly OutlinedBlock[];
}

/** What is the same in every language stands once; questions too, for an answer is given once. */
const shared = /^(code|math|<Quiz>.*|<ChapterQuiz>.*)$/;

/** Both languages block by block: side by side where there is room, one after the other where there is not. */
export function Twin({ locale, own, other, structure }: Props) {
  if (own.length !== structure.length || other.length !== structure.length)
    throw new Error(`Twin: ${own.length} and ${other.length} blocks for an outline of ${structure.length}`);
  const rows = structure.map(({ kind, line }, index) =>
    shared.test(kind) ? (
      <div key={line} className={styles.shared}>
        {own[index]}
      </div>
    ) : (
      <div key={line} className={styles.pair}>
        <div>{own[index]}</div>
        <div lang={languageTag[locale === "zh" ? "en" : "zh"]}>{other[index]}</div>
      </div>
    ),
  );
  return <Sections structure={structure} blocks={rows} />;
}
