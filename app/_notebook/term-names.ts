import { syntaxTree } from "@codemirror/language";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { termClasses } from "../../lib/book/light/code-terms.ts";
import type { Term } from "../../lib/book/light/terms.ts";

/** Names that are terms of formulas, marked as in the code that the build coloured. */
export function termNames(terms: readonly Term[]) {
  const decorator = new MatchDecorator({
    regexp: /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu,
    decorate(add, from, to, [name], view) {
      const classes = termClasses(name, terms);
      if (classes === "") return;
      const kind = syntaxTree(view.state).resolveInner(from, 1).name;
      if (/^Variable/.test(kind)) add(from, to, Decoration.mark({ class: classes }));
    },
  });
  return ViewPlugin.define((view) => new TermMarks(decorator, view), { decorations: ({ marks }) => marks });
}

class TermMarks {
  marks: DecorationSet;
  readonly #decorator: MatchDecorator;

  constructor(decorator: MatchDecorator, view: EditorView) {
    this.#decorator = decorator;
    this.marks = decorator.createDeco(view);
  }

  update(update: ViewUpdate): void {
    // The tree comes later than the text, and with it what is a variable.
    const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
    this.marks = isParsed
      ? this.#decorator.createDeco(update.view)
      : this.#decorator.updateDeco(update, this.marks);
  }
}
