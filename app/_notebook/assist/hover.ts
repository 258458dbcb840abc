import { syntaxTree } from "@codemirror/language";
import type { EditorState, Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import type { SyntaxNode } from "@lezer/common";
import { functionCard, neighbourCard } from "./card.ts";
import { namesIn } from "./code-names.ts";
import { neighbourNames, type Surroundings } from "./surroundings.ts";

/** Documentation of the name under the pointer. */
export function hover(surroundings: Surroundings): Extension {
  return hoverTooltip((view, place, side) => {
    const node = syntaxTree(view.state).resolveInner(place, side);
    const dom = cardFor(view.state, node, surroundings);
    if (dom === undefined) return null;
    return { pos: node.from, end: node.to, above: true, create: () => ({ dom }) };
  });
}

function cardFor(state: EditorState, node: SyntaxNode, surroundings: Surroundings): HTMLElement | undefined {
  const name = nameAt(state, node);
  if (name === undefined) return undefined;
  const { declared } = namesIn(syntaxTree(state), (from, to) => state.sliceDoc(from, to));
  if (declared.has(name)) return undefined;
  const neighbour = neighbourNames(surroundings.neighbours()).get(name);
  if (neighbour !== undefined) return neighbourCard(neighbour, surroundings.words);
  const doc = surroundings.library().get(name);
  return doc === undefined ? undefined : functionCard(doc, surroundings.words);
}

/** `entropy`, or `plot.curves` for the name after the point. */
function nameAt(state: EditorState, node: SyntaxNode): string | undefined {
  if (node.name === "VariableName") return state.sliceDoc(node.from, node.to);
  if (node.name === "PropertyName" && node.parent?.name === "MemberExpression")
    return state.sliceDoc(node.parent.from, node.to);
  return undefined;
}
