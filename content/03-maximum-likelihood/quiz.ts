import type { Question } from "../../lib/quiz/question.ts";
import { counting } from "./quiz/counting.ts";
import { labels } from "./quiz/labels.ts";
import { likelihood } from "./quiz/likelihood.ts";

export const questions: readonly Question[] = [...likelihood, ...counting, ...labels];
