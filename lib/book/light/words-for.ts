import { tokensOf } from "./tokens.ts";

/** Commands with a letter of their own, and accents on the letter that follows. */
const letters: Readonly<Record<string, string>> = {
  "\\theta": "θ",
  "\\ell": "ℓ",
  "\\sigma": "σ",
  "\\eta": "η",
};
const accents: Readonly<Record<string, string>> = { "\\hat": "\u0302" };

/** What a piece of a formula is in plain words, such as a figure's: `\hat y` is ŷ, and `H(\truth{p})` is H(p). */
function plain(tex: string): string {
  let text = "";
  let accent = "";
  for (const token of tokensOf(tex)) {
    accent = accents[token] ?? accent;
    const letter = letters[token] ?? (/^[\\{}\s]/.test(token) ? "" : token);
    text += letter === "" ? "" : letter + accent;
    if (letter !== "") accent = "";
  }
  return text.normalize();
}

/** Finds a piece of a formula in plain words; not within a word or a name. */
export function wordsFor(tex: string): RegExp {
  const letter = "[\\p{Script=Latin}\\p{Script=Greek}]";
  const text = Array.from(plain(tex), (character) => character.replace(/[()[\]|.*+?^$]/, "\\$&")).join(
    "\\s*",
  );
  return new RegExp(`(?<!${letter})${text}(?!${letter})`, "u");
}
