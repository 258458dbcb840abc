import { languageTag, locales } from "../../lib/book/locale.ts";
import { dictionaryOf } from "../_book/dictionary.ts";
import { coverPath } from "../_book/paths.ts";

/** Goes to the language that was chosen before, else to the browser's; a reader without scripts chooses below. */
const goToLanguage = `{let l;try{l=localStorage.getItem("surprisal-locale")}catch{}
if(l!=="zh"&&l!=="en")l=/^zh/i.test(navigator.languages.find(t=>/^(zh|en)/i.test(t))??"en")?"zh":"en";
location.replace({zh:"${coverPath("zh")}",en:"${coverPath("en")}"}[l]+location.hash)}`;

/** The book's front door. */
export default function Start() {
  return (
    <main className="start">
      <script dangerouslySetInnerHTML={{ __html: goToLanguage }} />
      <h1>Surprisal</h1>
      <ul>
        {locales.map((locale) => (
          <li key={locale} lang={languageTag[locale]}>
            <a href={coverPath(locale)}>
              <strong>{locale === "zh" ? "中文" : "English"}</strong>
              <span>{dictionaryOf(locale).bookSubtitle}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
