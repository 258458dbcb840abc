import { syntaxTree } from "@codemirror/language";
import { type EditorState, type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import { type EditorView, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import { calleesIn } from "./callee.ts";
import { argumentIndex, type Call, callAround } from "./calls.ts";
import { functionCard, writtenCard } from "./card.ts";
import type { Surroundings } from "./surroundings.ts";

const dismiss = StateEffect.define<null>();

interface Help {
  readonly tooltip: Tooltip | null;
  /** Where the call begins that was dismissed: it stays so until the cursor leaves it. */
  readonly dismissed: number | undefined;
}

const none: Help = { tooltip: null, dismissed: undefined };

/** The signature of the call that the cursor is in, with the parameter that is being written; Escape puts it away. */
export function signatureHelp(surroundings: Surroundings): Extension {
  const field = StateField.define<Help>({
    create: () => none,
    update(help, transaction) {
      if (transaction.effects.some((effect) => effect.is(dismiss)))
        return { tooltip: null, dismissed: help.tooltip?.pos };
      // On a busy machine the code is parsed after it has been typed.
      const isParsed = syntaxTree(transaction.startState) !== syntaxTree(transaction.state);
      if (!transaction.docChanged && transaction.selection === undefined && !isParsed) return help;
      return helpFor(transaction.state, help, surroundings);
    },
    provide: (self) => showTooltip.from(self, ({ tooltip }) => tooltip),
  });
  // Before the completion's own Escape, which ends the key even while it has nothing to show yet.
  return [field, Prec.highest(keymap.of([{ key: "Escape", run: (view) => putAway(view, field) }]))];
}

/** Whether there was anything to put away; where there was nothing, Escape leaves the editor. */
function putAway(view: EditorView, field: StateField<Help>): boolean {
  if (view.state.field(field).tooltip === null) return false;
  view.dispatch({ effects: dismiss.of(null) });
  return true;
}

function helpFor(state: EditorState, before: Help, surroundings: Surroundings): Help {
  const { main } = state.selection;
  const call = main.empty ? callAt(state, main.head) : undefined;
  if (call === undefined) return none;
  if (before.dismissed === call.from) return { tooltip: null, dismissed: call.from };
  const textAt = (from: number, to: number): string => state.sliceDoc(from, to);
  const callee = calleesIn(syntaxTree(state), textAt, surroundings)(call.name);
  if (callee === undefined) return none;
  const index = argumentIndex(call.argumentList, main.head);
  const tooltip: Tooltip = {
    pos: call.from,
    above: true,
    create: () => ({
      dom:
        "doc" in callee
          ? functionCard(callee.doc, surroundings.words, index)
          : writtenCard(callee.written, index),
    }),
  };
  return { tooltip, dismissed: undefined };
}

function callAt(state: EditorState, place: number): Call | undefined {
  return callAround(syntaxTree(state), place, (from, to) => state.sliceDoc(from, to));
}
