/** What pages and the book check call; the rest of this folder is how it is done. */

export { parse } from "./expression.ts";
export { fill, placeholders } from "./fill.ts";
export { instances, instantiate } from "./instantiate.ts";
export { shuffled } from "./random.ts";
export { readNumber } from "./read-number.ts";
export { typesetNumber } from "./typeset-number.ts";
