import "katex/dist/katex.min.css";
import { basename } from "node:path";
import { getMDXComponent } from "mdx-bundler/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { bookContents, loadChapter, loadText, loadTexts } from "../../../lib/book/chapter.ts";
import { isLocale, locales } from "../../../lib/book/locale.ts";
import { blocksOf } from "../../_book/blocks.ts";
import { ChapterNavigation } from "../../_book/ChapterNavigation.tsx";
import { ChapterOutline } from "../../_book/ChapterOutline.tsx";
import { chapterComponents } from "../../_book/components.tsx";
import { dictionaryOf, fill } from "../../_book/dictionary.ts";
import { Header } from "../../_book/Header.tsx";
import { twinPath } from "../../_book/paths.ts";
import { Sections } from "../../_book/Sections.tsx";
import { Sources } from "../../_book/Sources.tsx";
import { Cards } from "../../_cards/Cards.tsx";
import { Light } from "../../_light/Light.tsx";
import { NotebookProvider } from "../../_notebook/context.tsx";
import { KernelMain } from "../../_notebook/KernelMain.tsx";
import { NotebookBar } from "../../_notebook/NotebookBar.tsx";
import { questionsOf } from "../../_quiz/questions-of.ts";
import { KeptAttempts } from "../../_reader/KeptAttempts.tsx";
import { ReadingTracker } from "../../_reader/ReadingTracker.tsx";
import { OwnInputs } from "../../_settings/OwnInputs.tsx";
import { UnitSelect } from "../../_settings/UnitSelect.tsx";
import { twinWords } from "../../_twin/dictionary.ts";

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
  // With the text among the modules of this page, `npm run dev` shows an edit of it at once.
  await import(`../../../content/${basename(place.folder)}/${locale}.mdx`);
  return { locale, place };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, place } = await find(props);
  const { title, question } = await loadText(root, place, locale);
  return { title: `${title} · ${dictionaryOf(locale).bookTitle}`, description: question };
}

export default async function ChapterPage(props: Props) {
  const { locale, place } = await find(props);
  const [chapter, book, questions] = await Promise.all([
    loadChapter(root, place, locale),
    loadTexts(root, locale),
    questionsOf(place),
  ]);
  const words = dictionaryOf(locale);
  const { code, outline } = chapter.text;
  const components = chapterComponents({ chapter, locale, words, book, questions });
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
      <div className="page">
        <ChapterOutline headings={outline.headings} label={words.onThisPage} />
        <KernelMain>
          <header className="chapter-head">
            <p className="chapter-number">
              {fill(/\d/.test(place.number) ? words.chapter : words.appendix, { n: place.number })}
            </p>
            <h1>{chapter.text.title}</h1>
            <p className="chapter-question">{chapter.text.question}</p>
            <p className="twin-link">
              <a href={twinPath(locale, place.slug)}>{twinWords(locale).both}</a>
            </p>
            <NotebookBar />
          </header>
          <article className="prose">
            <KeptAttempts>
              <Sections structure={outline.structure} blocks={blocksOf(getMDXComponent(code), components)} />
            </KeptAttempts>
          </article>
          <ReadingTracker chapter={place.slug} />
          <Sources chapter={chapter} words={words} />
          <ChapterNavigation locale={locale} slug={place.slug} book={book} words={words} />
        </KernelMain>
      </div>
    </NotebookProvider>
  );
}
