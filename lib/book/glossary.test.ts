import { expect, test } from "vitest";
import { glossary } from "../../content/glossary/index.ts";
import { library } from "../worker/library.ts";
import { loadTexts } from "./chapter.ts";
import { locales } from "./locale.ts";
import { anchors } from "./outline.ts";
import { proseHtml } from "./reference/prose.ts";

test("every word of the glossary leads to a place that defines it", async () => {
  const book = await loadTexts(process.cwd(), "en");
  const lost = glossary.filter(({ place }) => {
    const [slug = "", anchor = ""] = place.split("#", 2);
    const chapter = book.get(slug);
    return chapter === undefined || !anchors(chapter.text.outline).has(anchor);
  });
  expect(lost.map(({ place }) => place)).toEqual([]);
}, 60_000);

test("what the glossary calls a word in code is a function of the library", () => {
  const unknown = glossary.filter(({ code }) => code !== undefined && !Object.hasOwn(library, code));
  expect(unknown.map(({ code }) => code)).toEqual([]);
});

test("no word and no form of a word stands for two things", () => {
  for (const locale of locales) {
    const forms = glossary.flatMap(({ texts }) => [texts[locale].term, ...(texts[locale].forms ?? [])]);
    expect(new Set(forms).size).toBe(forms.length);
  }
});

test.for(glossary)("the formulas of $id can be set", ({ texts, symbols }) => {
  for (const text of [...locales.map((locale) => texts[locale].text), ...symbols.map((tex) => `$${tex}$`)])
    expect(proseHtml(text)).not.toBe("");
});
