import type { TranslatedText } from "../../lib/book/reference/function-text.ts";
import { codes } from "./zh/codes.ts";
import { continuous } from "./zh/continuous.ts";
import { distributions } from "./zh/distributions.ts";
import { gradients } from "./zh/gradients.ts";
import { information } from "./zh/information.ts";
import { logits } from "./zh/logits.ts";
import { losses } from "./zh/losses.ts";

/** Every function of the library in Chinese, by name. */
export const zh: Readonly<Record<string, TranslatedText>> = {
  ...information,
  ...distributions,
  ...logits,
  ...losses,
  ...gradients,
  ...codes,
  ...continuous,
};
