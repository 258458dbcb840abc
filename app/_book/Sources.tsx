import { bibliography } from "../../content/bibliography/index.ts";
import type { ChapterText } from "../../lib/book/chapter.ts";
import { citationOrder } from "../../lib/book/citations.ts";
import type { Dictionary } from "./dictionary.ts";

/** The works that the chapter cites, numbered as they are in its text. */
export function Sources({ chapter, words }: { readonly chapter: ChapterText; readonly words: Dictionary }) {
  const cited = citationOrder(chapter.text.outline);
  if (cited.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <ol lang="en">
        {cited.map((key) => {
          const source = bibliography[key];
          return (
            <li key={key} id={`source-${key}`}>
              {source?.url === undefined ? source?.text : <a href={source.url}>{source.text}</a>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
