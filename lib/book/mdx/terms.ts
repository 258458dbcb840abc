import type { Nodes, Parents, PhrasingContent, Root } from "mdast";
import type {} from "mdast-util-mdx";
import type { GlossaryEntry } from "../glossary.ts";
import type { Locale } from "../locale.ts";
import { inlineElement } from "./element.ts";

/** Where a word stays plain text: in a title, in a link of its own, in a table, or set apart as what is being defined. */
const plain: ReadonlySet<string> = new Set(["heading", "link", "strong", "emphasis", "table"]);

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Links each term of the glossary to its entry, where it comes first in the chapter. */
export function terms(glossary: readonly GlossaryEntry[], locale: Locale) {
  const forms = glossary.flatMap(({ id, texts }) =>
    [texts[locale].term, ...(texts[locale].forms ?? [])].map((form) => ({ id, form })),
  );
  // The longest first: in 交叉熵 there is a 熵 that is no word of its own.
  const alternatives = forms.map(({ form }) => form).sort((one, other) => other.length - one.length);
  const pattern =
    locale === "zh" ? alternatives.join("|") : `(?<![\\w–-])(?:${alternatives.join("|")})(?![\\w–-])`;
  const idOf = new Map(forms.map(({ id, form }) => [form.toLowerCase(), id]));

  const expression = new RegExp(pattern, "gi");

  return (tree: Root): void => {
    const linked = new Set<string>();
    replaceTexts(tree, (text) => {
      const places = placesIn(text, expression, (form) => idOf.get(form.toLowerCase()));
      const isFirst = ({ id }: Place): boolean => !linked.has(id) && linked.add(id).has(id);
      return split(text, places.filter(isFirst));
    });
  };
}

function replaceTexts(parent: Parents, linked: (text: string) => PhrasingContent[]): void {
  const children: Nodes[] = parent.children;
  const replaced = children.flatMap((child): Nodes[] => {
    if (child.type === "text") return linked(child.value);
    if ("children" in child && !plain.has(child.type)) replaceTexts(child, linked);
    return [child];
  });
  children.splice(0, children.length, ...replaced);
}

function placesIn(text: string, pattern: RegExp, idOf: (form: string) => string | undefined): Place[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const id = idOf(match[0]);
    return id === undefined ? [] : [{ id, start: match.index, end: match.index + match[0].length }];
  });
}

function split(text: string, places: readonly Place[]): PhrasingContent[] {
  let done = 0;
  const parts = places.flatMap(({ id, start, end }): PhrasingContent[] => {
    const before = text.slice(done, start);
    done = end;
    const term = inlineElement("Term", { id });
    return [
      { type: "text", value: before },
      { ...term, children: [{ type: "text", value: text.slice(start, end) }] },
    ];
  });
  return [...parts, { type: "text", value: text.slice(done) }];
}
