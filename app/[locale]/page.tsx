import { notFound } from "next/navigation";
import { loadTexts } from "../../lib/book/chapter.ts";
import { isLocale } from "../../lib/book/locale.ts";
import { dictionaryOf } from "../_book/dictionary.ts";
import { Header } from "../_book/Header.tsx";
import { chapterPath, glossarySlug, referenceSlug } from "../_book/paths.ts";
import { cardWords } from "../_cards/dictionary.ts";
import { CoverStudy } from "../_reader/CoverStudy.tsx";

interface Props {
  readonly params: Promise<{ readonly locale: string }>;
}

export default async function Cover({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = dictionaryOf(locale);
  const chapters = [...(await loadTexts(process.cwd(), locale)).values()];
  const [first] = chapters;
  return (
    <>
      <Header locale={locale} words={words} />
      <main id="text" className="cover">
        <h1>{words.bookTitle}</h1>
        <p className="cover-subtitle">{words.bookSubtitle}</p>
        <p className="cover-blurb">{words.bookBlurb}</p>
        {first !== undefined && (
          <p>
            <a className="cover-start" href={chapterPath(locale, first.place.slug)}>
              {words.startReading}
            </a>
          </p>
        )}
        <CoverStudy locale={locale} />
        <nav aria-labelledby="contents">
          <h2 id="contents">{words.contents}</h2>
          <ol className="cover-contents">
            {chapters.map(({ place: { number, slug }, text: { title, question } }) => (
              <li key={slug}>
                <a href={chapterPath(locale, slug)}>
                  <span className="cover-number">{number}</span>
                  <span className="cover-title">{title}</span>
                  <span className="cover-question">{question}</span>
                </a>
              </li>
            ))}
            <li>
              <a href={chapterPath(locale, referenceSlug)}>
                <span className="cover-number" aria-hidden="true">
                  ƒ
                </span>
                <span className="cover-title">{words.reference.title}</span>
                <span className="cover-question">{words.reference.question}</span>
              </a>
            </li>
            <li>
              <a href={chapterPath(locale, glossarySlug)}>
                <span className="cover-number" aria-hidden="true">
                  ¶
                </span>
                <span className="cover-title">{cardWords(locale).glossary}</span>
                <span className="cover-question">{cardWords(locale).glossaryQuestion}</span>
              </a>
            </li>
          </ol>
        </nav>
      </main>
    </>
  );
}
