import { misplacedPlaceholders, placeholders } from "./fill.ts";
import type { Question, Text } from "./question.ts";

/** What is wrong with a question's texts: empty in a language, or with a placeholder that stands for nothing. */
export function checkTexts(question: Question): string[] {
  const names = new Set([...Object.keys(question.draw ?? {}), ...Object.keys(question.values ?? {})]);
  return textsIn(question, "").flatMap(({ path, text }) =>
    (["zh", "en"] as const).flatMap((language) => {
      const words = text[language];
      if (words.trim() === "") return [`${path} has no text in ${language}`];
      const unknown = placeholders(words).filter((name) => !names.has(name));
      return [
        ...unknown.map((name) => `${path} in ${language}: {${name}} stands for no value`),
        ...misplacedPlaceholders(words).map(
          (found) =>
            `${path} in ${language}: ${found} is an argument of TeX; a value there has braces of its own`,
        ),
      ];
    }),
  );
}

/** Whether two texts say the same, in either language. */
export function isSameText(one: Text, other: Text): boolean {
  return one.zh === other.zh || one.en === other.en;
}

interface PlacedText {
  readonly path: string;
  readonly text: Text;
}

function textsIn(value: unknown, path: string): PlacedText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, path === "" ? key : `${path}.${key}`));
}

function isText(value: object): value is Text {
  return "zh" in value && "en" in value && typeof value.zh === "string" && typeof value.en === "string";
}
