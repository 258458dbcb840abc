import type { Question } from "../../lib/quiz/question.ts";
import { counting } from "./quiz/counting.ts";
import { labels } from "./quiz/labels.ts";
import { likelihood } from "./quiz/likelihood.ts";
import { mean } from "./quiz/mean.ts";
import { unseen } from "./quiz/unseen.ts";

export const questions: readonly Question[] = [...likelihood, ...counting, ...unseen, ...labels, ...mean];
