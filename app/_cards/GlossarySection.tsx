import { Markup } from "#markup";
import type { GlossaryEntry } from "../../lib/book/glossary.ts";
import { type Locale, languageTag } from "../../lib/book/locale.ts";
import { proseHtml } from "../../lib/book/reference/prose.ts";
import { chapterPath, referenceSlug } from "../_book/paths.ts";
import { cardWords } from "./dictionary.ts";
import styles from "./glossary.module.css";

interface Props {
  readonly entry: GlossaryEntry;
  readonly locale: Locale;
}

/** One term: both languages' words for it, its symbols, what it means, and where the book defines it. */
export function GlossarySection({ entry: { id, texts, symbols, code, place }, locale }: Props) {
  const words = cardWords(locale);
  const other = locale === "zh" ? "en" : "zh";
  const [slug = "", anchor = ""] = place.split("#", 2);
  return (
    <section id={id} className={styles.entry}>
      <h2>
        {texts[locale].term}
        {texts[other].term !== texts[locale].term && (
          <small lang={languageTag[other]}>{texts[other].term}</small>
        )}
      </h2>
      <Markup as="p" html={proseHtml(texts[locale].text)} />
      <p className={styles.facts}>
        <Markup html={symbols.map((tex) => proseHtml(`$${tex}$`)).join(locale === "zh" ? "，" : ", ")} />
        {code !== undefined && (
          <span>
            {words.code}{" "}
            <a href={`${chapterPath(locale, referenceSlug)}#${code}`}>
              <code>{code}</code>
            </a>
          </span>
        )}
        <a href={`${chapterPath(locale, slug)}#${anchor}`}>{words.defined} →</a>
      </p>
    </section>
  );
}
