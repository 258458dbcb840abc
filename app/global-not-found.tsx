import type { Metadata, Viewport } from "next";
import { languageTag, locales } from "../lib/book/locale.ts";
import { Document } from "./_book/Document.tsx";
import { dictionaryOf } from "./_book/dictionary.ts";
import { coverPath } from "./_book/paths.ts";
import "./_style/index.css";

export const metadata: Metadata = { title: "404 · Surprisal" };

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** Where a broken link ends. What language was wanted can't be known here, so it is said in both. */
export default function GlobalNotFound() {
  return (
    <Document lang="en">
      <main className="start">
        <h1>Surprisal</h1>
        <ul>
          {locales.map((locale) => (
            <li key={locale} lang={languageTag[locale]}>
              <a href={coverPath(locale)}>
                <strong>{dictionaryOf(locale).notFound.title}</strong>
                <span>{dictionaryOf(locale).notFound.text}</span>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </Document>
  );
}
