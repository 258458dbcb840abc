import { isPackedEdits, type PackedEdits } from "../edits/pack.ts";
import {
  either,
  type Guard,
  isBoolean,
  isCount,
  isFiniteNumber,
  listOf,
  oneOf,
  shape,
  text,
} from "../kernel/guards.ts";
import type { Rating } from "../quiz/rating.ts";

export type { Rating };

/** One graded answer. What can't be graded yet is no attempt. */
export interface Attempt {
  readonly question: string;
  readonly chapter: string;
  readonly seed: number;
  readonly verdict: "right" | "wrong" | "gave-up";
  /** Which of the question's misconceptions, in the order of its listing. */
  readonly misconception?: number;
  readonly hints: number;
  /** Over the options, with the index of the right one; only of an answer in probabilities. */
  readonly forecast?: { readonly probabilities: readonly number[]; readonly right: number };
  readonly where: "chapter" | "review" | "exam";
  readonly rating: Rating;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A section that was on screen long enough to have been read. */
export interface Reading {
  readonly readAt: number;
}

/** An exam under way or finished; its answers are attempts, too. */
export interface Exam {
  readonly startedAt: number;
  readonly finishedAt?: number;
  readonly questions: readonly {
    readonly question: string;
    readonly chapter: string;
    readonly seed: number;
    readonly verdict?: Attempt["verdict"];
  }[];
}

/** Where the reader was last. */
export interface Place {
  readonly chapter: string;
  /** A heading's id; the chapter's top without one. */
  readonly section?: string;
}

/** What is kept, by store. Keys: a chapter's slug, a unique name, `chapter#section`, `current`, a setting's name. */
export interface Records {
  readonly edits: PackedEdits;
  readonly attempts: Attempt;
  readonly reading: Reading;
  readonly exams: Exam;
  readonly settings: string | number | boolean | Place;
}

export type StoreName = keyof Records;

const MOST_OPTIONS = 100;
const MOST_EXAM_QUESTIONS = 500;
const isName = text(200);
const isRating = oneOf("again", "hard", "good", "easy");
const isVerdict = oneOf("right", "wrong", "gave-up");

function isProbability(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

const isForecast: Guard<NonNullable<Attempt["forecast"]>> = (
  value,
): value is NonNullable<Attempt["forecast"]> =>
  isForecastShape(value) && value.right < value.probabilities.length;

const isForecastShape = shape<NonNullable<Attempt["forecast"]>>({
  probabilities: listOf(isProbability, MOST_OPTIONS),
  right: isCount,
});

const isExamQuestion = shape<Exam["questions"][number]>(
  { question: isName, chapter: isName, seed: isFiniteNumber, verdict: isVerdict },
  ["verdict"],
);

/** What each store may hold. */
export const recordGuards: { readonly [S in StoreName]: Guard<Records[S]> } = {
  edits: isPackedEdits,
  attempts: shape<Attempt>(
    {
      question: isName,
      chapter: isName,
      seed: isFiniteNumber,
      verdict: isVerdict,
      misconception: isCount,
      hints: isCount,
      forecast: isForecast,
      where: oneOf("chapter", "review", "exam"),
      rating: isRating,
      at: isFiniteNumber,
    },
    ["misconception", "forecast"],
  ),
  reading: shape<Reading>({ readAt: isFiniteNumber }),
  exams: shape<Exam>(
    {
      startedAt: isFiniteNumber,
      finishedAt: isFiniteNumber,
      questions: listOf(isExamQuestion, MOST_EXAM_QUESTIONS),
    },
    ["finishedAt"],
  ),
  settings: either(
    either(text(1000), either(isFiniteNumber, isBoolean)),
    shape<Place>({ chapter: isName, section: isName }, ["section"]),
  ),
};

export const storeNames: readonly StoreName[] = ["edits", "attempts", "reading", "exams", "settings"];

export function isStoreName(name: unknown): name is StoreName {
  return storeNames.some((store) => store === name);
}
