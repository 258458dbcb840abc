import type { FunctionDoc } from "../../../lib/book/reference/library-docs.ts";
import { fill } from "../../_book/dictionary.ts";
import type { Words } from "./dictionary.ts";
import type { NeighbourName } from "./surroundings.ts";

/** A small card about a function of the library. Its HTML is the build's own. */
export function functionCard(doc: FunctionDoc, words: Words, activeParameter?: number): HTMLElement {
  const card = element("div", "cell-card");
  card.append(html("code", "cell-card-signature", doc.signature));
  const active = activeParameter === undefined ? undefined : parameterAt(doc, activeParameter);
  if (active !== undefined) {
    const line = element("p", "cell-card-parameter");
    line.append(element("strong", "", active.name), " ", html("span", "", active.text));
    card.append(line);
    return card;
  }
  card.append(html("p", "", doc.summary));
  const returns = element("p", "");
  returns.append(element("span", "cell-card-label", words.returns), " ", html("span", "", doc.returns));
  card.append(returns);
  if (doc.isInReference) card.append(referenceLink(doc.name, words));
  return card;
}

export function neighbourCard({ label, line }: NeighbourName, words: Words): HTMLElement {
  const card = element("div", "cell-card");
  card.append(
    element("code", "cell-card-signature", line),
    element("p", "", fill(words.fromCell, { n: label })),
  );
  return card;
}

/** The parameter that an argument goes to: a rest parameter takes all that follow. */
function parameterAt(doc: FunctionDoc, index: number) {
  const last = doc.parameters.at(-1);
  return doc.parameters[index] ?? (last?.isRest === true ? last : undefined);
}

function referenceLink(name: string, words: Words): HTMLElement {
  const link = document.createElement("a");
  link.href = `../reference/#${name}`;
  link.target = "_blank";
  link.textContent = words.moreInReference;
  return link;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}

function html(tag: string, className: string, content: string): HTMLElement {
  const made = element(tag, className);
  made.innerHTML = content;
  return made;
}
