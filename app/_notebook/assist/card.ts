import type { FunctionDoc } from "../../../lib/book/reference/library-docs.ts";
import { fill } from "../../_book/dictionary.ts";
import type { Words } from "./dictionary.ts";
import type { NeighbourName } from "./surroundings.ts";
import type { Parameter, WrittenFunction } from "./written-functions.ts";

/** A small card about a function of the library. Its HTML is the build's own. */
export function functionCard(doc: FunctionDoc, words: Words, activeParameter?: number): HTMLElement {
  const card = element("div", "cell-card");
  card.append(html("code", "cell-card-signature", doc.signature));
  const active = activeParameter === undefined ? undefined : parameterAt(doc.parameters, activeParameter);
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

/** A small card about a function that a cell declares, with the parameter that is being written. */
export function writtenCard(
  { signature, parameters, comment }: WrittenFunction,
  activeParameter: number,
): HTMLElement {
  const card = element("div", "cell-card");
  card.append(element("code", "cell-card-signature", signature));
  const active = parameterAt(parameters, activeParameter);
  if (active !== undefined) {
    const line = element("p", "cell-card-parameter");
    line.append(element("strong", "", active.name));
    card.append(line);
  }
  if (comment !== "") card.append(element("p", "", comment));
  return card;
}

export function neighbourCard({ label, line, written }: NeighbourName, words: Words): HTMLElement {
  const card = element("div", "cell-card");
  card.append(element("code", "cell-card-signature", line));
  if (written !== undefined && written.comment !== "") card.append(element("p", "", written.comment));
  card.append(element("p", "", fill(words.fromCell, { cell: label })));
  return card;
}

/** The parameter that an argument goes to: a rest parameter takes all that follow. */
function parameterAt<P extends Parameter>(parameters: readonly P[], index: number): P | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.isRest === true ? last : undefined);
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
