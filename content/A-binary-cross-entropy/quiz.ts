import type { Question } from "../../lib/quiz/question.ts";
import { questions as cases } from "./quiz/cases.ts";
import { questions as scores } from "./quiz/scores.ts";
import { questions as shares } from "./quiz/shares.ts";
import { questions as stability } from "./quiz/stability.ts";
import { questions as weights } from "./quiz/weights.ts";

export const questions: readonly Question[] = [...cases, ...shares, ...scores, ...stability, ...weights];
