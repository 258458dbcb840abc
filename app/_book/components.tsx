import type { ComponentProps, ReactNode } from "react";
import type { Chapter } from "../../lib/book/chapter.ts";
import { citationOrder } from "../../lib/book/citations.ts";
import type { Locale } from "../../lib/book/locale.ts";
import { Cell } from "../_notebook/Cell.tsx";
import { LiveValue } from "../_notebook/LiveValue.tsx";
import { type Dictionary, fill } from "./dictionary.ts";
import { Markup } from "./Markup.tsx";
import { chapterPath } from "./paths.ts";

interface Surroundings {
  readonly chapter: Chapter;
  readonly locale: Locale;
  readonly words: Dictionary;
  /** Titles of all chapters, by slug. */
  readonly titles: ReadonlyMap<string, string>;
}

interface WithChildren {
  readonly children: ReactNode;
}

/** What the words of a chapter's vocabulary become on the page. */
export function chapterComponents({ chapter, locale, words, titles }: Surroundings) {
  const { outline } = chapter.text;
  const citations = citationOrder(outline);

  const labelOf = (target: string): string => {
    const equation = outline.equations.find(({ id }) => `eq-${id}` === target);
    if (equation !== undefined)
      return fill(words.equation, { n: `${chapter.place.number}.${equation.order}` });
    const cell = outline.cells.find(({ id }) => `cell-${id}` === target);
    if (cell !== undefined) return fill(words.cell, { id: cell.id });
    return outline.headings.find(({ id }) => id === target)?.title ?? titles.get(target) ?? target;
  };

  return {
    Cell,
    InlineFormula: Markup,
    BlockFormula: ({ html, id }: { html: string; id?: string }) => (
      <div className="formula" id={id && `eq-${id}`}>
        <Markup as="div" className="formula-body" html={html} />
        {id !== undefined && (
          <a className="formula-number" href={`#eq-${id}`} aria-label={labelOf(`eq-${id}`)}>
            ({chapter.place.number}.{outline.equations.find((equation) => equation.id === id)?.order})
          </a>
        )}
      </div>
    ),
    Value: LiveValue,
    Ref: ({ to }: { to: string }) => (
      <a href={titles.has(to) ? chapterPath(locale, to) : `#${to}`} className="ref">
        {labelOf(to)}
      </a>
    ),
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
      <Block kind="definition" id={id} title={`${words.definition} · ${term}`}>
        {children}
      </Block>
    ),
    Correction: ({ id, belief, children }: WithChildren & { id: string; belief: string }) => (
      <Block kind="correction" id={id} title={words.correction}>
        <p className="belief">{belief}</p>
        {children}
      </Block>
    ),
    Predict: ({ id, question, children }: WithChildren & { id: string; question: string }) => (
      <Block kind="predict" id={id} title={words.predict}>
        <p className="question">{question}</p>
        <details>
          <summary>{words.reveal}</summary>
          {children}
        </details>
      </Block>
    ),
    table: (props: ComponentProps<"table">) => (
      <div className="table-frame">
        <table {...props} />
      </div>
    ),
  };
}

interface BlockProps extends WithChildren {
  readonly kind: string;
  readonly title: string;
  readonly id?: string;
}

function Block({ kind, title, id, children }: BlockProps) {
  return (
    <section className={`block block-${kind}`} id={id}>
      <p className="block-title">{title}</p>
      {children}
    </section>
  );
}
