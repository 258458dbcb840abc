import type { Question } from "../../lib/quiz/question.ts";
import { bill } from "./quiz/bill.ts";
import { floor } from "./quiz/floor.ts";
import { shape } from "./quiz/shape.ts";
import { zeros } from "./quiz/zeros.ts";

export const questions: readonly Question[] = [...bill, ...floor, ...shape, ...zeros];
