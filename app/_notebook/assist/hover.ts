import { syntaxTree } from "@codemirror/language";
import type { EditorState, Extension } from "@codemirror/state";
import { activateHover, EditorView, hoverTooltip, keymap } from "@codemirror/view";
import type { SyntaxNode } from "@lezer/common";
import { functionCard, neighbourCard } from "./card.ts";
import { namesIn } from "./code-names.ts";
import { neighbourNames, type Surroundings } from "./surroundings.ts";

/** Documentation of the name under the pointer, or by F1 of the one at the cursor. */
export function hover(surroundings: Surroundings): Extension {
  const tooltip = hoverTooltip((view, place, side) => {
    const node = syntaxTree(view.state).resolveInner(place, side);
    const dom = cardFor(view.state, node, surroundings);
    if (dom === undefined) return null;
    return { pos: node.from, end: node.to, above: true, create: () => ({ dom }) };
  });
  const show = (view: EditorView): boolean => {
    const place = view.state.selection.main.head;
    for (const side of [-1, 1] as const) {
      const card = cardFor(view.state, syntaxTree(view.state).resolveInner(place, side), surroundings);
      if (card === undefined) continue;
      activateHover(view, place, side, {
        tooltip,
        until: ({ docChanged, selection }) => docChanged || selection !== undefined,
      });
      view.dispatch({ effects: EditorView.announce.of(card.textContent) });
      break;
    }
    // Where nothing is documented the key is not the browser's either.
    return true;
  };
  return [tooltip, keymap.of([{ key: "F1", run: show }])];
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
