import { syntaxTree } from "@codemirror/language";
import { type Diagnostic, linter } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { findProblems, type Problem } from "./problems.ts";
import type { Surroundings } from "./surroundings.ts";

/** How long nothing must be typed before code is judged. */
const delayMs = 600;

/** Marks what can be told to be wrong without running it. */
export function diagnostics(surroundings: Surroundings): Extension {
  return linter(
    ({ state }) =>
      findProblems(syntaxTree(state), (from, to) => state.sliceDoc(from, to), surroundings).map(asDiagnostic),
    { delay: delayMs },
  );
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
