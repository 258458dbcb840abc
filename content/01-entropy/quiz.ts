import type { Question } from "../../lib/quiz/question.ts";
import { codes } from "./quiz/codes.ts";
import { entropy } from "./quiz/entropy.ts";
import { information } from "./quiz/information.ts";

export const questions: readonly Question[] = [...information, ...entropy, ...codes];
