import { syntaxTree } from "@codemirror/language";
import {
  Decoration,
  type DecorationSet,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { termClass } from "../../lib/book/code-terms.ts";

const marks = new MatchDecorator({
  regexp: /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu,
  decorate(add, from, to, [name], view) {
    const className = termClass(name);
    if (className === undefined) return;
    const kind = syntaxTree(view.state).resolveInner(from, 1).name;
    if (/^Variable/.test(kind)) add(from, to, Decoration.mark({ class: className }));
  },
});

/** Names that are terms of formulas, marked as in the code that the build coloured. */
export const termNames = ViewPlugin.define<{ marks: DecorationSet; update: (update: ViewUpdate) => void }>(
  (view) => ({
    marks: marks.createDeco(view),
    update(update) {
      // The tree comes later than the text, and with it what is a variable.
      const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      this.marks = isParsed ? marks.createDeco(update.view) : marks.updateDeco(update, this.marks);
    },
  }),
  { decorations: (plugin) => plugin.marks },
);
