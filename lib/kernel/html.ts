import { plainText } from "./plain-text.ts";
import { treeOf } from "./value-tree.ts";

/** A piece of HTML, to be sanitised where it is shown. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  /** Its source, if the value is HTML. Unlike `instanceof`, asks no proxy for anything. */
  static markupOf(value: unknown): string | undefined {
    return typeof value === "object" && value !== null && #markup in value ? value.#markup : undefined;
  }
}

/**
 * HTML or SVG; values are filled in as text, other pieces of HTML as they are, lists of them one after the other.
 *
 * @example html`<b>${"H < 1"}</b>`
 */
export function html(template: TemplateStringsArray, ...values: readonly unknown[]): Html {
  return new Html(String.raw({ raw: template }, ...values.map(inMarkup)));
}

function inMarkup(value: unknown): string {
  const markup = Html.markupOf(value);
  if (markup !== undefined) return markup;
  if (Array.isArray(value)) return value.map(inMarkup).join("");
  return escapeMarkup(typeof value === "string" ? value : plainText(treeOf(value)));
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
