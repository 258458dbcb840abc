/** What pages and the book check call; the rest of this folder is how it is done. */

export { type CalibrationBin, calibration, wilsonInterval } from "./calibration.ts";
export { checkQuestion, checkQuestions, type QuestionProblem } from "./check-question.ts";
export { type Parsed, parse, type Vocabulary } from "./expression.ts";
export { fill, placeholders } from "./fill.ts";
export { grade } from "./grade.ts";
export { instances, instantiate } from "./instantiate.ts";
export { misconceptionsOf } from "./misconceptions.ts";
export type * from "./question.ts";
export { shuffled } from "./random.ts";
export { type Exercise, type Rating, ratingOf } from "./rating.ts";
export { type ReadNumber, readNumber, type TypedNumber } from "./read-number.ts";
export { type Forecast, logScore, type RunningScore, runningScore } from "./score.ts";
export type { Tree } from "./tree.ts";
export { typesetNumber } from "./typeset-number.ts";
