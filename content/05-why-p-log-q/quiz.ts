import type { Question } from "../../lib/quiz/question.ts";
import { questions as arrangements } from "./quiz/arrangements.ts";
import { questions as draws } from "./quiz/draws.ts";
import { questions as honesty } from "./quiz/honesty.ts";

export const questions: readonly Question[] = [...draws, ...arrangements, ...honesty];
