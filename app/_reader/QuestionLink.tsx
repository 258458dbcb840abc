import { Markup } from "#markup";
import type { Locale } from "../../lib/book/locale.ts";
import { fill } from "../_book/dictionary.ts";
import { chapterPath } from "../_book/paths.ts";
import styles from "./table.module.css";
import type { Prompt } from "./use-prompts.ts";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly question: string;
  readonly chapter: string;
  readonly prompts: ReadonlyMap<string, Prompt> | undefined;
  readonly locale: Locale;
  readonly words: StudyWords;
}

/** A question by its first words, with the way to it. */
export function QuestionLink({ question, chapter, prompts, locale, words }: Props) {
  if (prompts === undefined) return question;
  const prompt = prompts.get(question);
  if (prompt === undefined) return fill(words.teacher.gone, { id: question });
  return (
    <>
      <Markup as="div" className={styles.prompt} html={prompt.html} />
      <QuestionAddress {...{ question, chapter, locale }} />
    </>
  );
}

type AddressProps = Pick<Props, "question" | "chapter" | "locale">;

export function QuestionAddress({ question, chapter, locale }: AddressProps) {
  return (
    <a href={`${chapterPath(locale, chapter)}#quiz-${question}`} className={styles.small}>
      {question}
    </a>
  );
}
