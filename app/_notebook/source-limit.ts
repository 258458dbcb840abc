import { EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { type Panel, showPanel } from "@codemirror/view";
import { mostSourceCharacters } from "../../lib/kernel/host.ts";

const refuse = StateEffect.define<null>();

/** Takes no more text than a cell can hold, and says so. What is too long already can be made shorter. */
export function sourceLimit(message: string): Extension {
  const panel = (): Panel => {
    const dom = document.createElement("p");
    dom.className = "cell-refusal";
    dom.setAttribute("role", "alert");
    dom.textContent = message;
    return { dom };
  };
  const isRefused = StateField.define<boolean>({
    create: () => false,
    update: (was, { effects, docChanged }) =>
      effects.some((effect) => effect.is(refuse)) || (was && !docChanged),
    provide: (field) => showPanel.from(field, (shown) => (shown ? panel : null)),
  });
  const limit = EditorState.transactionFilter.of((transaction) => {
    const { docChanged, newDoc, startState } = transaction;
    const isTaken =
      !docChanged || newDoc.length <= mostSourceCharacters || newDoc.length <= startState.doc.length;
    return isTaken ? transaction : { effects: refuse.of(null) };
  });
  return [isRefused, limit];
}
