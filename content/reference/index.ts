import type { TranslatedText } from "../../lib/book/reference/function-text.ts";
import { zh } from "./zh.ts";

/** The reference in the languages that docstrings are not written in. */
export const translations: Readonly<Record<"zh", Readonly<Record<string, TranslatedText>>>> = { zh };
