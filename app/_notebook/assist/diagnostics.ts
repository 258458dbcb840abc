import { syntaxTree } from "@codemirror/language";
import { type Diagnostic, forEachDiagnostic, linter, lintKeymap, nextDiagnostic } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { findProblems, type Problem } from "./problems.ts";
import type { Surroundings } from "./surroundings.ts";

/** How long nothing must be typed before code is judged. */
const delayMs = 600;

/** Marks what can be told to be wrong without running it; by F8 to the next of it, by Ctrl+Shift+M to all of it. */
export function diagnostics(surroundings: Surroundings): Extension {
  const marks = linter(
    ({ state }) =>
      findProblems(syntaxTree(state), (from, to) => state.sliceDoc(from, to), surroundings).map(asDiagnostic),
    { delay: delayMs },
  );
  return [marks, keymap.of([{ key: "F8", run: goToNext }, ...lintKeymap])];
}

/** Goes to what is wrong next, shows what it is, and says it. */
function goToNext(view: EditorView): boolean {
  if (!nextDiagnostic(view)) return false;
  const { from, to } = view.state.selection.main;
  forEachDiagnostic(view.state, ({ message }, start, end) => {
    if (start === from && end === to) view.dispatch({ effects: EditorView.announce.of(message) });
  });
  return true;
}

function asDiagnostic({ from, to, message, fix }: Problem): Diagnostic {
  const action =
    fix === undefined
      ? []
      : [
          {
            name: fix.label,
            apply: (view: EditorView, start: number, end: number) =>
              view.dispatch({ changes: { from: start, to: end, insert: fix.text } }),
          },
        ];
  return { from, to, severity: "error", message, actions: action };
}
