import "katex/dist/katex.min.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { glossary } from "../../../content/glossary/index.ts";
import { isLocale } from "../../../lib/book/locale.ts";
import { ChapterOutline } from "../../_book/ChapterOutline.tsx";
import { dictionaryOf } from "../../_book/dictionary.ts";
import { Header } from "../../_book/Header.tsx";
import { glossarySlug } from "../../_book/paths.ts";
import { cardWords } from "../../_cards/dictionary.ts";
import { GlossarySection } from "../../_cards/GlossarySection.tsx";

interface Props {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = cardWords(locale);
  return {
    title: `${words.glossary} · ${dictionaryOf(locale).bookTitle}`,
    description: words.glossaryQuestion,
  };
}

/** Every term of the book; the cards beside its links are cut out of this page. */
export default async function GlossaryPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const dictionary = dictionaryOf(locale);
  const words = cardWords(locale);
  const headings = glossary.map(({ id, texts }) => ({ id, title: texts[locale].term, depth: 2 }));
  return (
    <>
      <Header locale={locale} slug={glossarySlug} words={dictionary} />
      <div className="page">
        <ChapterOutline headings={headings} label={dictionary.reference.onThisPage} />
        <main id="text">
          <header className="chapter-head">
            <h1>{words.glossary}</h1>
            <p className="chapter-question">{words.glossaryQuestion}</p>
          </header>
          <article className="prose">
            {glossary.map((entry) => (
              <GlossarySection key={entry.id} entry={entry} locale={locale} />
            ))}
          </article>
        </main>
      </div>
    </>
  );
}
