import { tokensOf } from "./tokens.ts";

const greek =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega";

/** Commands that print something of their own, and the sign that is not a hyphen. */
const printed: ReadonlyMap<string, string> = new Map([
  ...greek.split(" ").map((name, i): [string, string] => [`\\${name}`, String.fromCodePoint(0x3b1 + i)]),
  ...["log", "ln", "max", "min"].map((name): [string, string] => [`\\${name}`, name]),
  ["\\ell", "ℓ"],
  ["-", "−"],
]);

const hat = "\u0302";

/** What a piece of a formula is in plain words, such as a figure's: `\hat y` is ŷ, and `H(\truth{p})` is H(p). */
function plain(tex: string): string {
  let text = "";
  let accent = "";
  for (const token of tokensOf(tex)) {
    const letter = printed.get(token) ?? (/^[\\{}\s]/.test(token) ? "" : token);
    if (token === "\\hat") accent = hat;
    if (letter === "") continue;
    text += letter + accent;
    accent = "";
  }
  return text.normalize();
}

/** Whether a piece of a formula stands in plain words; not within a word or a name. */
export function standsIn(words: string, tex: string): boolean {
  const letter = "[\\p{Script=Latin}\\p{Script=Greek}]";
  const signs = Array.from(plain(tex), (character) => character.replace(/[()[\]|.*+?^$]/, "\\$&"));
  if (signs.length === 0) return false;
  return new RegExp(`(?<!${letter})${signs.join("\\s*")}(?!${letter})`, "u").test(words.normalize());
}
