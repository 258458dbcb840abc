import type { Bibliography } from "../../lib/book/bibliography.ts";
import { entries as entropy } from "./entropy.ts";

/** Every work that the book cites. */
export const bibliography: Bibliography = { ...entropy };
