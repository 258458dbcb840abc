import type { Question } from "../../lib/quiz/question.ts";
import { questions as floors } from "./quiz/floors.ts";
import { questions as marks } from "./quiz/marks.ts";
import { questions as reports } from "./quiz/reports.ts";
import { questions as scores } from "./quiz/scores.ts";
import { questions as slopes } from "./quiz/slopes.ts";

export const questions: readonly Question[] = [...marks, ...scores, ...slopes, ...reports, ...floors];
