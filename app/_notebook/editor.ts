import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  completionStatus,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, tooltips } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import type { Term } from "../../lib/book/light/terms.ts";
import type { Locale } from "../../lib/book/locale.ts";
import { mostSourceCharacters } from "../../lib/kernel/host.ts";
import { fill } from "../_book/dictionary.ts";
import type { AfterRun } from "./after-run.ts";
import { assist } from "./assist/assist.ts";
import { dictionary } from "./assist/dictionary.ts";
import type { Neighbour } from "./assist/surroundings.ts";
import { replaceSelection } from "./replace-selection.ts";
import { sourceLimit } from "./source-limit.ts";
import { termNames } from "./term-names.ts";
import { whileReadable } from "./while-readable.ts";

/** Where the cursor is to stand: at a place on the screen, or at the end of a line, counted from 1. */
export type CursorPlace = { readonly x: number; readonly y: number } | { readonly line: number };

export interface CodeEditor {
  /** Focuses the editor, with the cursor at a place when one is given. */
  focus(at?: CursorPlace): void;
  setText(text: string): void;
  destroy(): void;
}

interface Options {
  readonly text: string;
  readonly label: string;
  readonly locale: Locale;
  /** The chapter's own that light up. */
  readonly terms?: readonly Term[];
  /** The other cells, as they are now. */
  readonly neighbours: () => readonly Neighbour[];
  readonly onChange: (text: string) => void;
  readonly onRun: (then: AfterRun) => void;
  /** Escape, where it has nothing else to end. */
  readonly onLeave?: () => void;
}

/** A CodeMirror editor in `parent`. Everything the page needs of it is in `CodeEditor`. */
export function openEditor(parent: HTMLElement, options: Options): CodeEditor {
  const run = (then: AfterRun) => (): boolean => {
    options.onRun(then);
    return true;
  };
  const leave = (): boolean => {
    options.onLeave?.();
    return options.onLeave !== undefined;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        Prec.highest(
          keymap.of([
            { key: "Shift-Enter", run: run("advance") },
            { key: "Mod-Enter", run: run("stay") },
            { key: "Ctrl-Enter", run: run("stay") },
            { key: "Alt-Enter", run: run("add") },
          ]),
        ),
        history(),
        drawSelection(),
        sourceLimit(fill(dictionary[options.locale].tooLong, { n: mostSourceCharacters })),
        replaceSelection,
        closeBrackets(),
        // A cell clips what sticks out of it.
        tooltips({ parent: document.body }),
        // Not among what goes with unreadable text: where phrases change, CodeMirror tells no listener of the change.
        EditorState.phrases.of(dictionary[options.locale].phrases),
        whileReadable(options.text, [
          indentOnInput(),
          bracketMatching(),
          assist(options.locale, options.neighbours),
          highlightSelectionMatches(),
          javascript({ typescript: true }),
          syntaxHighlighting(classHighlighter),
          termNames(options.terms ?? []),
        ]),
        // A completion that is still being looked for has nothing to close: Escape goes on to what can be left.
        Prec.highest(keymap.of([{ key: "Escape", run: dropPendingCompletion }])),
        autocompletion(),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...searchKeymap,
          indentWithTab,
          { key: "Escape", run: leave },
        ]),
        EditorView.contentAttributes.of({ "aria-label": options.label, spellcheck: "false" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    focus(at) {
      const position = at === undefined ? null : positionOf(view, at);
      view.focus();
      if (position !== null) view.dispatch({ selection: { anchor: position }, scrollIntoView: true });
    },
    setText(text) {
      const present = view.state.doc.toString();
      if (text === present) return;
      view.dispatch({
        changes: { from: 0, to: present.length, insert: text },
        // Undoing takes back this, and not what was typed right before with it.
        annotations: isolateHistory.of("full"),
        // What the page holds already is shown, however long it is.
        filter: false,
      });
    },
    destroy: () => view.destroy(),
  };
}

function positionOf(view: EditorView, at: CursorPlace): number | null {
  if ("x" in at) return view.posAtCoords(at);
  return view.state.doc.line(Math.min(Math.max(1, at.line), view.state.doc.lines)).to;
}

function dropPendingCompletion(view: EditorView): boolean {
  if (completionStatus(view.state) === "pending") closeCompletion(view);
  return false;
}
