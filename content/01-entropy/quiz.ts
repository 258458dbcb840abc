import type { Question } from "../../lib/quiz/question.ts";
import { average } from "./quiz/average.ts";
import { codes } from "./quiz/codes.ts";
import { information } from "./quiz/information.ts";
import { most } from "./quiz/most.ts";
import { units } from "./quiz/units.ts";

export const questions: readonly Question[] = [...information, ...units, ...average, ...most, ...codes];
