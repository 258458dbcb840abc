import type { Locale } from "../../lib/book/locale.ts";
import type { QuestionTally } from "../../lib/reader/classroom.ts";
import { IntervalBar } from "./IntervalBar.tsx";
import pageStyles from "./page.module.css";
import { QuestionLink } from "./QuestionLink.tsx";
import tableStyles from "./table.module.css";
import type { Prompt } from "./use-prompts.ts";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly tallies: readonly QuestionTally[];
  readonly prompts: ReadonlyMap<string, Prompt> | undefined;
  readonly locale: Locale;
  readonly words: StudyWords;
}

/** By question how many of a class knew it at the first try, the hardest first. */
export function ClassQuestions({ tallies, prompts, locale, words }: Props) {
  return (
    <section aria-labelledby="class-questions" className={pageStyles.part}>
      <h2 id="class-questions">{words.teacher.questions}</h2>
      <div className={tableStyles.wide}>
        <table className={tableStyles.table}>
          <thead>
            <tr>
              <th scope="col">{words.teacher.question}</th>
              <th scope="col">{words.teacher.knew}</th>
            </tr>
          </thead>
          <tbody>
            {tallies.map(({ question, chapter, students, right }) => (
              <tr key={question} data-question={question}>
                <th scope="row">
                  <QuestionLink {...{ question, chapter, prompts, locale, words }} />
                </th>
                <td>
                  <IntervalBar count={right} total={students} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
