import "katex/dist/katex.min.css";
import { getMDXComponent } from "mdx-bundler/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { bookContents, loadChapter, loadText, loadTexts } from "../../../../lib/book/chapter.ts";
import { isLocale, type Locale, locales } from "../../../../lib/book/locale.ts";
import { blocksOf } from "../../../_book/blocks.ts";
import { chapterComponents } from "../../../_book/components.tsx";
import { dictionaryOf, fill } from "../../../_book/dictionary.ts";
import { Header } from "../../../_book/Header.tsx";
import { chapterPath } from "../../../_book/paths.ts";
import { Sources } from "../../../_book/Sources.tsx";
import { Cards } from "../../../_cards/Cards.tsx";
import { Light } from "../../../_light/Light.tsx";
import { NotebookProvider } from "../../../_notebook/context.tsx";
import { KernelMain } from "../../../_notebook/KernelMain.tsx";
import { NotebookBar } from "../../../_notebook/NotebookBar.tsx";
import { questionsOf } from "../../../_quiz/questions-of.ts";
import { OwnInputs } from "../../../_settings/OwnInputs.tsx";
import { UnitSelect } from "../../../_settings/UnitSelect.tsx";
import { twinWords } from "../../../_twin/dictionary.ts";
import { Twin } from "../../../_twin/Twin.tsx";
import styles from "../../../_twin/twin.module.css";

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly chapter: string }>;
}

const root = process.cwd();

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => bookContents(root).map(({ slug }) => ({ locale, chapter: slug })));
}

async function find({ params }: Props) {
  const { locale, chapter: slug } = await params;
  const place = bookContents(root).find((candidate) => candidate.slug === slug);
  if (place === undefined || !isLocale(locale)) notFound();
  return { locale, place };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, place } = await find(props);
  const { title, question } = await loadText(root, place, locale);
  // Found by search engines in each language alone.
  return { title: fill(twinWords(locale).title, { title }), description: question, robots: { index: false } };
}

/** A chapter in both languages, paragraph by paragraph. */
export default async function TwinPage(props: Props) {
  const { locale, place } = await find(props);
  const otherLocale: Locale = locale === "zh" ? "en" : "zh";
  const [chapter, text, book, otherBook, questions] = await Promise.all([
    loadChapter(root, place, locale),
    loadText(root, place, otherLocale),
    loadTexts(root, locale),
    loadTexts(root, otherLocale),
    questionsOf(place),
  ]);
  const words = dictionaryOf(locale);
  const other = {
    chapter: { place, text },
    locale: otherLocale,
    words: dictionaryOf(otherLocale),
    book: otherBook,
    questions: [],
    isSecond: true,
  };
  return (
    <NotebookProvider
      cells={chapter.cells}
      values={chapter.values}
      locale={locale}
      slug={place.slug}
      terms={chapter.text.terms}
    >
      <OwnInputs />
      <Light />
      <Cards locale={locale} />
      <Header locale={locale} slug={place.slug} words={words}>
        <UnitSelect locale={locale} />
      </Header>
      <div className={styles.page}>
        <KernelMain>
          <header className="chapter-head">
            <h1>
              {chapter.text.title} · <span lang={otherLocale}>{text.title}</span>
            </h1>
            <p className="twin-link">
              <a href={chapterPath(locale, place.slug)}>{twinWords(locale).one}</a>
            </p>
            <NotebookBar />
          </header>
          <article className="prose">
            <Twin
              locale={locale}
              own={blocksOf(
                getMDXComponent(chapter.text.code),
                chapterComponents({ chapter, locale, words, book, questions }),
              )}
              other={blocksOf(getMDXComponent(text.code), chapterComponents(other))}
              structure={chapter.text.outline.structure}
            />
          </article>
          <Sources chapter={chapter} words={words} />
        </KernelMain>
      </div>
    </NotebookProvider>
  );
}
