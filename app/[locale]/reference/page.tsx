import "katex/dist/katex.min.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale } from "../../../lib/book/locale.ts";
import { loadReference, type Reference } from "../../../lib/book/reference/reference.ts";
import { ChapterOutline } from "../../_book/ChapterOutline.tsx";
import { type Dictionary, dictionaryOf } from "../../_book/dictionary.ts";
import { FunctionSection } from "../../_book/FunctionSection.tsx";
import { Header } from "../../_book/Header.tsx";
import { referenceSlug } from "../../_book/paths.ts";
import { NotebookProvider } from "../../_notebook/context.tsx";
import { KernelMain } from "../../_notebook/KernelMain.tsx";
import { NotebookBar } from "../../_notebook/NotebookBar.tsx";

interface Props {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { bookTitle, reference } = dictionaryOf(locale);
  return { title: `${reference.title} · ${bookTitle}`, description: reference.question };
}

/** Every function of the library, from its own docstring. */
export default async function ReferencePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const dictionary = dictionaryOf(locale);
  const words = dictionary.reference;
  const { groups, cells } = await loadReference(process.cwd(), locale);
  const examples = new Map(cells.map(({ id, source }) => [id, source]));
  return (
    <NotebookProvider cells={cells} values={{}} locale={locale} slug={referenceSlug}>
      <Header locale={locale} slug={referenceSlug} words={dictionary} />
      <div className="page">
        <ChapterOutline headings={headingsOf(groups, words)} label={words.onThisPage} />
        <KernelMain>
          <header className="chapter-head">
            <h1>{words.title}</h1>
            <p className="chapter-question">{words.question}</p>
            <NotebookBar />
          </header>
          <article className="prose">
            <p>{words.conventions}</p>
            {groups.map(({ theme, entries }) => (
              <section key={theme} aria-labelledby={theme}>
                <h2 id={theme}>{words.themes[theme]}</h2>
                {entries.map((entry) => (
                  <FunctionSection
                    key={entry.name}
                    entry={entry}
                    example={examples.get(entry.name) ?? ""}
                    words={words}
                  />
                ))}
              </section>
            ))}
          </article>
        </KernelMain>
      </div>
    </NotebookProvider>
  );
}

function headingsOf(groups: Reference["groups"], words: Dictionary["reference"]) {
  return groups.flatMap(({ theme, entries }) => [
    { id: theme, title: words.themes[theme], depth: 2 },
    ...entries.map(({ name }) => ({ id: name, title: name, depth: 3 })),
  ]);
}
