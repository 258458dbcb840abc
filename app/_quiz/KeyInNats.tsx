import type { PresentedQuestion } from "../../lib/book/question/present.ts";
import { keyOf } from "../../lib/quiz/grade-number.ts";
import { typesetNumber } from "../../lib/quiz/typeset-number.ts";
import { fill } from "../_book/dictionary.ts";
import styles from "./quiz.module.css";
import type { QuizWords } from "./words.ts";

interface Props {
  readonly presented: PresentedQuestion;
  readonly words: QuizWords;
}

/** Under a solution in bits: what that is in nats, for a reader who counts in them. */
export function KeyInNats({ presented: { instance }, words }: Props) {
  const { question, values } = instance;
  if (question.kind !== "number" || question.unit !== "bit") return null;
  const [bits, nats] = [keyOf(question, values), keyOf(question, values, "nat")];
  if (bits === nats) return null;
  const text = fill(words.keyInNats, { bits: typesetNumber(bits, 3), nats: typesetNumber(nats, 3) });
  return (
    <div className="in-nats" hidden>
      <p className={styles.prose}>{text}</p>
    </div>
  );
}
