import { Markup } from "#markup";
import type { Reason, Verdict } from "../../lib/quiz/question.ts";
import { fill } from "../_book/dictionary.ts";
import { formatDigits } from "../_notebook/format-number.ts";
import { DistributionBars } from "./DistributionBars.tsx";
import { distributionsIn } from "./distributions-in.ts";
import type { Outcome, QuestionState, QuizMode } from "./question-state.ts";
import styles from "./quiz.module.css";
import type { QuizWords } from "./words.ts";

interface Props {
  readonly state: QuestionState;
  readonly mode: QuizMode;
  readonly words: QuizWords;
}

const signs = { right: "✓", wrong: "✗", ungraded: "?" } as const;

/** What became of the answer; always there, so that what appears in it is announced. */
export function VerdictView({ state: { outcome, status }, mode, words }: Props) {
  return (
    <div
      role="status"
      className={styles.verdict}
      data-verdict={mode === "practice" ? outcome?.verdict.verdict : undefined}
    >
      {status === "failed" && <p>{words.failed}</p>}
      {outcome !== undefined && mode === "exam" && <ExamOutcome outcome={outcome} words={words} />}
      {outcome !== undefined && mode === "practice" && <PracticeOutcome outcome={outcome} words={words} />}
    </div>
  );
}

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly words: QuizWords;
}

function ExamOutcome({ outcome: { verdict }, words }: OutcomeProps) {
  return <p>{verdict.verdict === "ungraded" ? reasonText(verdict.reason, words) : words.submitted}</p>;
}

function PracticeOutcome({ outcome, words }: OutcomeProps) {
  const { verdict, why, see, score } = outcome;
  return (
    <>
      <p className={styles.result}>
        <span aria-hidden="true">{signs[verdict.verdict]} </span>
        {sentences(verdict, words).join(words.between)}
      </p>
      {score !== undefined && <p data-score={score.bits}>{scoreText(score, words)}</p>}
      {verdict.verdict === "wrong" && verdict.counterexample !== undefined && (
        <>
          <p>
            <code>{fill(words.counterexample, { text: verdict.counterexample })}</code>
          </p>
          <DistributionBars distributions={distributionsIn(verdict.counterexample)} />
        </>
      )}
      {why !== undefined && <Markup as="div" className={styles.prose} html={why} />}
      {see !== undefined && (
        <p>
          <a href={see} data-see>
            {words.see}
          </a>
        </p>
      )}
    </>
  );
}

function sentences(verdict: Verdict, words: QuizWords): string[] {
  const result = words[verdict.verdict];
  if (verdict.verdict === "ungraded") return [result, reasonText(verdict.reason, words)];
  if (verdict.verdict === "right" && verdict.note === "other-form") return [result, words.otherForm];
  return [result];
}

function scoreText({ probability, bits, even }: NonNullable<Outcome["score"]>, words: QuizWords): string {
  const numbers = {
    percent: `${formatDigits(100 * probability, 1)} %`,
    bits: formatDigits(bits, 3),
    even: formatDigits(even, 3),
  };
  return fill(Number.isFinite(bits) ? words.score : words.scoreCertain, numbers);
}

/** Why an answer can't be graded yet, in the reader's words; places count from 1 for them. */
export function reasonText(reason: Reason, words: QuizWords): string {
  const template = words.reason[reason.code];
  switch (reason.code) {
    case "unparseable":
    case "unknown-name":
    case "ambiguous":
      return fill(reason.found === "" ? words.endsTooSoon : template, {
        at: reason.at + 1,
        found: reason.found,
      });
    case "other-unit":
      return fill(template, { unit: words.unit[reason.unit] });
    case "wrong-unit":
      return fill(template, { found: reason.found, unit: words.unit[reason.unit] });
    case "probabilities":
      return fill(template, { sum: formatDigits(reason.sum, 4) });
    case "broken-code":
      return fill(template, { message: reason.message });
    default:
      return template;
  }
}
