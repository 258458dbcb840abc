import { Markup } from "#markup";
import { glossary } from "../../content/glossary/index.ts";
import type { Locale } from "../../lib/book/locale.ts";
import { proseHtml } from "../../lib/book/reference/prose.ts";
import { chapterPath, glossarySlug } from "../_book/paths.ts";
import { cardWords } from "./dictionary.ts";

/** The words of the book in both languages, with symbol and name in code, at a glance. */
export function GlossaryTable({ locale }: { readonly locale: Locale }) {
  const words = cardWords(locale);
  const other = locale === "zh" ? "en" : "zh";
  return (
    <div className="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.names[locale]}</th>
            <th scope="col">{words.names[other]}</th>
            <th scope="col">{words.symbol}</th>
            <th scope="col">{words.code}</th>
          </tr>
        </thead>
        <tbody>
          {glossary.map(({ id, texts, symbols, code }) => (
            <tr key={id}>
              <td>
                <a href={`${chapterPath(locale, glossarySlug)}#${id}`} className="term">
                  {texts[locale].term}
                </a>
              </td>
              <td lang={other}>{texts[other].term}</td>
              <td>
                <Markup
                  html={symbols.map((tex) => proseHtml(`$${tex}$`)).join(locale === "zh" ? "，" : ", ")}
                />
              </td>
              <td>{code === undefined ? "–" : <code>{code}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
