import { Markup } from "#markup";
import type { FunctionEntry } from "../../lib/book/reference/reference.ts";
import { BookCell } from "./BookCell.tsx";
import type { Dictionary } from "./dictionary.ts";

interface Props {
  readonly entry: FunctionEntry;
  /** Its example. */
  readonly example: string;
  readonly words: Dictionary["reference"];
}

/** One function of the library: what it computes, what goes in and comes out, and an example to run. */
export function FunctionSection({ entry, example, words }: Props) {
  return (
    <section>
      <h3 id={entry.name}>
        <code>{entry.name}</code>
      </h3>
      <pre className="function-signature">
        {entry.signatures.map((signature) => (
          <Markup key={signature} as="code" html={signature} />
        ))}
      </pre>
      <Markup as="p" html={entry.summary} />
      <div className="formula">
        <Markup as="div" className="formula-body" html={entry.formula} />
      </div>
      {entry.conventions.map((paragraph) => (
        <Markup key={paragraph} as="p" html={paragraph} />
      ))}
      <Terms entry={entry} words={words} />
      <BookCell id={entry.name} source={example} />
      <p className="function-source">
        {words.source} · <Markup html={entry.source} lang="en" />
      </p>
    </section>
  );
}

function Terms({ entry, words }: Omit<Props, "example">) {
  return (
    <dl className="function-terms">
      {entry.params.map(({ name, text }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <Markup as="dd" html={text} />
        </div>
      ))}
      <div>
        <dt>{words.returns}</dt>
        <Markup as="dd" html={entry.returns} />
      </div>
      {entry.throws.map(({ error, text }) => (
        <div key={error}>
          <dt>
            {words.throws} <code>{error}</code>
          </dt>
          <Markup as="dd" html={text} />
        </div>
      ))}
    </dl>
  );
}
