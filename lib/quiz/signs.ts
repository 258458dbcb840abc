/** One sign of what was typed, in its plain form, and where it stood. */
export interface Sign {
  /** One character, or what it stands for: `theta`, `yhat`, `1/2`, `<=`. */
  readonly text: string;
  readonly kind: "letter" | "digit" | "superscript" | "subscript" | "fraction" | "space" | "mark";
  /** Position in what was typed, in UTF-16 units. */
  readonly at: number;
  /** Length there. */
  readonly length: number;
}

const GREEK: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  ϵ: "epsilon",
  η: "eta",
  θ: "theta",
  ϑ: "theta",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
  π: "pi",
  ρ: "rho",
  σ: "sigma",
  τ: "tau",
  φ: "phi",
  ϕ: "phi",
  ω: "omega",
};

const MARKS: Readonly<Record<string, string>> = {
  "−": "-",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "×": "*",
  "·": "*",
  "⋅": "*",
  "∙": "*",
  "∗": "*",
  "・": "*",
  "÷": "/",
  "∕": "/",
  "⁄": "/",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
  "。": ".",
  "、": ",",
  "∣": "|",
  "【": "(",
  "】": ")",
  "[": "(",
  "]": ")",
};

const ACCENTS: Readonly<Record<string, string>> = { "\u0302": "hat", "\u0304": "bar" };

/**
 * The signs of what was typed, each in its plain form: full-width characters as half-width ones, every minus as `-`, Greek
 * letters by name, ŷ as `yhat`. Unlike NFKC of the whole this keeps `2½` from becoming 21/2 and `x²` from becoming x2.
 */
export function signsOf(typed: string): Sign[] {
  const signs: Sign[] = [];
  let at = 0;
  for (const character of typed) {
    const accent = ACCENTS[character];
    const last = signs.at(-1);
    if (accent !== undefined && last?.kind === "letter")
      signs[signs.length - 1] = { ...last, text: last.text + accent, length: last.length + character.length };
    else signs.push(...plain(character, at));
    at += character.length;
  }
  return signs;
}

function plain(character: string, at: number): Sign[] {
  const length = character.length;
  const mark = MARKS[character];
  if (mark !== undefined) return [{ text: mark, kind: "mark", at, length }];
  if (/[\s\p{Cf}]/u.test(character)) return [{ text: " ", kind: "space", at, length }];
  const decomposed = character.normalize("NFKD");
  if (/^\d+⁄\d+$/u.test(decomposed))
    return [{ text: decomposed.replace("⁄", "/"), kind: "fraction", at, length }];
  if (/[⁰¹²³⁴-⁹⁺⁻ⁿ]/u.test(character))
    return [{ text: decomposed.replace("−", "-"), kind: "superscript", at, length }];
  if (/[₀-₉]/u.test(character)) return [{ text: decomposed, kind: "subscript", at, length }];
  const accented = /^([A-Za-z])([\u0302\u0304])$/u.exec(decomposed);
  if (accented) return [{ text: `${accented[1]}${ACCENTS[accented[2] ?? ""]}`, kind: "letter", at, length }];
  return [...character.normalize("NFKC")].map((sign) => classified(sign, at, length));
}

function classified(sign: string, at: number, length: number): Sign {
  if (/\d/u.test(sign)) return { text: sign, kind: "digit", at, length };
  if (/[\p{L}_]/u.test(sign)) return { text: GREEK[sign] ?? sign, kind: "letter", at, length };
  if (/\s/u.test(sign)) return { text: " ", kind: "space", at, length };
  return { text: MARKS[sign] ?? sign, kind: "mark", at, length };
}
