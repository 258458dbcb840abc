import type { Question } from "../../lib/quiz/question.ts";
import { directions } from "./quiz/directions.ts";
import { proof } from "./quiz/proof.ts";
import { shape } from "./quiz/shape.ts";
import { surcharge } from "./quiz/surcharge.ts";

export const questions: readonly Question[] = [...surcharge, ...proof, ...shape, ...directions];
