import { Markup } from "#markup";
import type { Locale } from "../../lib/book/locale.ts";
import type { QuestionTally } from "../../lib/reader/classroom.ts";
import { IntervalBar } from "./IntervalBar.tsx";
import pageStyles from "./page.module.css";
import { QuestionAddress } from "./QuestionLink.tsx";
import tableStyles from "./table.module.css";
import type { Prompt } from "./use-prompts.ts";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly tallies: readonly QuestionTally[];
  readonly prompts: ReadonlyMap<string, Prompt> | undefined;
  readonly locale: Locale;
  readonly words: StudyWords;
}

/** The beliefs that a class has shown, those of most students first. */
export function ClassMisconceptions({ tallies, prompts, locale, words }: Props) {
  const beliefs = tallies
    .flatMap(({ misconceptions, ...tally }) =>
      [...misconceptions].map(([index, count]) => ({ ...tally, index, count })),
    )
    .sort((one, other) => other.count - one.count || other.count / other.students - one.count / one.students);
  return (
    <section aria-labelledby="class-misconceptions" className={pageStyles.part}>
      <h2 id="class-misconceptions">{words.teacher.misconceptions}</h2>
      {beliefs.length === 0 && <p>{words.teacher.noMisconceptions}</p>}
      <div className={tableStyles.wide}>
        <table className={tableStyles.table} hidden={beliefs.length === 0}>
          <thead>
            <tr>
              <th scope="col">{words.teacher.belief}</th>
              <th scope="col">{words.teacher.had}</th>
            </tr>
          </thead>
          <tbody>
            {beliefs.map(({ question, chapter, index, count, students }) => (
              <tr key={`${question} ${index}`} data-misconception={`${question} ${index}`}>
                <th scope="row">
                  <Markup as="div" html={prompts?.get(question)?.beliefs[index] ?? ""} />
                  <QuestionAddress {...{ question, chapter, locale }} />
                </th>
                <td>
                  <IntervalBar count={count} total={students} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
