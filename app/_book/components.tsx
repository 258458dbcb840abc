import type { ComponentProps, ReactNode } from "react";
import { Markup } from "#markup";
import type { ChapterText } from "../../lib/book/chapter.ts";
import { citationOrder } from "../../lib/book/citations.ts";
import { guessOf } from "../../lib/book/guess.ts";
import type { Locale } from "../../lib/book/locale.ts";
import { type Use, usesOf } from "../../lib/book/uses.ts";
import type { Question } from "../../lib/quiz/question.ts";
import { GlossaryTable } from "../_cards/GlossaryTable.tsx";
import { guessWords } from "../_guess/dictionary.ts";
import { Prediction } from "../_guess/Prediction.tsx";
import { LiveValue } from "../_notebook/LiveValue.tsx";
import { Quiz } from "../_quiz/Quiz.tsx";
import { UnitName } from "../_settings/UnitName.tsx";
import { BookCell } from "./BookCell.tsx";
import { type Dictionary, fill } from "./dictionary.ts";
import { chapterPath, glossarySlug } from "./paths.ts";
import { TermText } from "./TermText.tsx";

interface Surroundings {
  readonly chapter: ChapterText;
  readonly locale: Locale;
  readonly words: Dictionary;
  /** The texts of all chapters, by slug. */
  readonly book: ReadonlyMap<string, ChapterText>;
  /** The chapter's own; none where the text is only read. */
  readonly questions?: readonly Question[];
  /** Of a page's second text: the first has the ids and the cells, which there can be only one of. */
  readonly isSecond?: boolean;
}

interface WithChildren {
  readonly children: ReactNode;
}

interface PredictProps extends WithChildren {
  readonly id: string;
  readonly question: string;
  readonly guess?: string;
}

/** What the words of a chapter's vocabulary become on the page. */
export function chapterComponents(surroundings: Surroundings) {
  const { chapter, locale, words, book, questions = [], isSecond = false } = surroundings;
  const { place } = chapter;
  const { outline } = chapter.text;
  const citations = citationOrder(outline);
  const isPlaced = ({ id }: Question) => outline.quizzes.some(({ target }) => target === id);
  const quizOf = (question: Question) => (
    <Quiz key={question.id} {...{ question, locale }} chapter={chapter.place.slug} />
  );

  const labelOf = (target: string): string => {
    const [before = "", anchor] = target.split("#", 2);
    const other = book.get(before);
    if (other === undefined) return anchorLabel(target, chapter, words) ?? target;
    return (anchor && anchorLabel(anchor, other, words)) ?? other.text.title;
  };

  const addressOf = (target: string): string => {
    const [before = "", anchor] = target.split("#", 2);
    if (!book.has(before)) return `#${target}`;
    return anchor === undefined ? chapterPath(locale, before) : `${chapterPath(locale, before)}#${anchor}`;
  };

  const anchor = (id: string | undefined): string | undefined => (isSecond ? undefined : id);
  const Ref = ({ to }: { to: string }) => (
    <a href={addressOf(to)} className="ref">
      {labelOf(to)}
    </a>
  );

  /** Where an equation is used, as links; seen when the equation has been called up, and on cards. */
  const Uses = ({ uses }: { uses: readonly Use[] }) =>
    uses.length > 0 && (
      <p className="formula-uses">
        {words.usedIn}{" "}
        {uses.map(({ chapter: { place: there }, section }) => (
          <a
            key={`${there.slug}#${section.id}`}
            href={there.slug === place.slug ? `#${section.id}` : addressOf(`${there.slug}#${section.id}`)}
          >
            {there.slug === place.slug ? section.title : `${there.number} · ${section.title}`}
          </a>
        ))}
      </p>
    );

  const OwnCell = ({ id }: { id: string }) =>
    outline.cells
      .filter((cell) => cell.id === id)
      .map(({ source }) => <BookCell key={id} id={id} source={source} terms={chapter.text.terms} />);

  return {
    Cell: isSecond ? ({ id }: { id: string }) => <p>{Ref({ to: `cell-${id}` })}</p> : OwnCell,
    InlineFormula,
    BlockFormula: ({ html, id }: { html: string; id?: string }) => (
      <div className="formula" id={anchor(id && `eq-${id}`)}>
        <Markup as="div" className="formula-body" html={html} />
        {id !== undefined && (
          <a
            className="formula-number"
            href={`#eq-${id}`}
            aria-label={labelOf(`eq-${id}`)}
            aria-keyshortcuts="ArrowRight ArrowLeft"
            title={words.lightUp}
          >
            ({chapter.place.number}.{outline.equations.find((equation) => equation.id === id)?.order})
          </a>
        )}
        {id !== undefined && !isSecond && <Uses uses={usesOf(id, place.slug, book)} />}
      </div>
    ),
    Value: LiveValue,
    Unit: () => <UnitName locale={locale} />,
    Ref,
    Term: ({ id, children }: WithChildren & { id: string }) => (
      <a href={`${chapterPath(locale, glossarySlug)}#${id}`} className="term">
        {children}
      </a>
    ),
    Glossary: () => <GlossaryTable locale={locale} />,
    Cite: ({ id }: { id: string }) => (
      <a className="cite" href={`#source-${id}`}>
        [{citations.indexOf(id) + 1}]
      </a>
    ),
    Goals: (props: WithChildren) => <Block kind="goals" title={words.goals} {...props} />,
    Needs: (props: WithChildren) => <Block kind="needs" title={words.needs} {...props} />,
    Recap: (props: WithChildren) => <Block kind="recap" title={words.recap} {...props} />,
    Derivation: ({ children }: WithChildren) => <div className="derivation">{children}</div>,
    Aside: ({ children }: WithChildren) => <small className="aside">{children}</small>,
    Definition: ({ id, term, children }: WithChildren & { id: string; term: string }) => (
      <Block kind="definition" id={anchor(id)} title={`${words.definition} · ${term}`}>
        {children}
      </Block>
    ),
    Correction: ({ id, belief, children }: WithChildren & { id: string; belief: string }) => (
      <Block kind="correction" id={anchor(id)} title={words.correction}>
        <p className="belief">
          <TermText text={belief} />
        </p>
        {children}
      </Block>
    ),
    Predict: ({ id, question, guess, children }: PredictProps) => (
      <Block kind="predict" id={anchor(id)} title={words.predict}>
        <p className="question" id={anchor(`${id}-question`)}>
          <TermText text={question} />
        </p>
        {isSecond ? (
          <details>
            <summary>{guessWords(locale).reveal}</summary>
            {children}
          </details>
        ) : (
          <Prediction
            id={id}
            chapter={chapter.place.slug}
            guess={guessOf(guess) ?? { kind: "text" }}
            asked={`${id}-question`}
            words={guessWords(locale)}
          >
            {children}
          </Prediction>
        )}
      </Block>
    ),
    Quiz: ({ id }: { id: string }) => questions.filter((question) => question.id === id).map(quizOf),
    ChapterQuiz: () => questions.filter((question) => !isPlaced(question)).map(quizOf),
    h2: ({ id, ...props }: ComponentProps<"h2">) => <h2 id={anchor(id)} {...props} />,
    h3: ({ id, ...props }: ComponentProps<"h3">) => <h3 id={anchor(id)} {...props} />,
    table: (props: ComponentProps<"table">) => (
      <div className="table-frame">
        <table {...props} />
      </div>
    ),
  };
}

/** What a link to something in a chapter says: an equation's number, a cell's id, a heading's title. */
function anchorLabel(anchor: string, { place, text }: ChapterText, words: Dictionary): string | undefined {
  const { equations, cells, headings } = text.outline;
  const equation = equations.find(({ id }) => `eq-${id}` === anchor);
  if (equation !== undefined) return fill(words.equation, { n: `${place.number}.${equation.order}` });
  const cell = cells.findIndex(({ id }) => `cell-${id}` === anchor);
  if (cell !== -1) return fill(words.cell, { n: cell + 1 });
  return headings.find(({ id }) => id === anchor)?.title;
}

interface InlineFormulaProps {
  readonly html: string;
  readonly className?: string;
  /** Punctuation that must not begin a line of its own. */
  readonly after?: string;
}

function InlineFormula({ html, className, after }: InlineFormulaProps) {
  if (after === undefined) return <Markup html={html} className={className} />;
  return (
    <span className={className}>
      <Markup html={html} />
      {after}
    </span>
  );
}

interface BlockProps extends WithChildren {
  readonly kind: string;
  readonly title: string;
  readonly id?: string | undefined;
}

function Block({ kind, title, id, children }: BlockProps) {
  return (
    <section className={`block block-${kind}`} id={id}>
      <p className="block-title">{title}</p>
      {children}
    </section>
  );
}
