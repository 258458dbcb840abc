import type { GlossaryEntry } from "../../lib/book/glossary.ts";
import { learning } from "./learning.ts";
import { measures } from "./measures.ts";

/** The words of the book, in the order in which it needs them. */
export const glossary: readonly GlossaryEntry[] = [...measures, ...learning];
