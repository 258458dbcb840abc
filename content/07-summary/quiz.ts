import type { Question } from "../../lib/quiz/question.ts";
import { questions as distances } from "./quiz/distances.ts";
import { questions as records } from "./quiz/records.ts";
import { questions as units } from "./quiz/units.ts";
import { questions as whole } from "./quiz/whole.ts";

export const questions: readonly Question[] = [...whole, ...distances, ...records, ...units];
