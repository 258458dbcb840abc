/** What pages and the book check call; the rest of this folder is how it is done. */

export { calibration, wilsonInterval } from "./calibration.ts";
export { parse } from "./expression.ts";
export { fill, placeholders } from "./fill.ts";
export { grade } from "./grade.ts";
export { instances, instantiate } from "./instantiate.ts";
export { misconceptionsOf } from "./misconceptions.ts";
export { shuffled } from "./random.ts";
export { ratingOf } from "./rating.ts";
export { readNumber } from "./read-number.ts";
export { logScore, runningScore } from "./score.ts";
export { typesetNumber } from "./typeset-number.ts";
