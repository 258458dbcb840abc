import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { typescriptLanguage } from "@codemirror/lang-javascript";
import { syntaxTree } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { functionCard, neighbourCard } from "./card.ts";
import { neighbourNames, type Surroundings } from "./surroundings.ts";

/** Completes names of the library and of other cells; the language's own source adds those of the cell itself. */
export function completion(surroundings: Surroundings): Extension {
  return typescriptLanguage.data.of({
    // What is offered for a word's beginning is only narrowed down afterwards: it must not begin with too little.
    autocomplete: async (context: CompletionContext) => {
      await surroundings.isRead;
      return completionsAt(context, surroundings);
    },
  });
}

function completionsAt(context: CompletionContext, surroundings: Surroundings): CompletionResult | null {
  const kind = syntaxTree(context.state).resolveInner(context.pos, -1).name;
  if (/String|Comment|RegExp|Definition/.test(kind)) return null;
  const member = context.matchBefore(/\b\w+\.\w*/);
  if (member !== null) return memberCompletions(member, surroundings);
  const word = context.matchBefore(/[\w$]+/);
  if (word === null && !context.explicit) return null;
  return { from: word?.from ?? context.pos, options: nameCompletions(surroundings), validFor: /^[\w$]*$/ };
}

function memberCompletions(
  member: { readonly from: number; readonly text: string },
  { library, words }: Surroundings,
): CompletionResult | null {
  const object = member.text.slice(0, member.text.indexOf(".") + 1);
  const from = member.from + object.length;
  if (object === "Math.") return { from, options: mathNames(), validFor: /^\w*$/ };
  const docs = [...library().values()].filter(({ name }) => name.startsWith(object));
  if (docs.length === 0) return null;
  const options = docs.map(
    (doc): Completion => ({
      label: doc.name.slice(object.length),
      type: "function",
      info: () => functionCard(doc, words),
    }),
  );
  return { from, options, validFor: /^\w*$/ };
}

function mathNames(): Completion[] {
  return Object.getOwnPropertyNames(Math).map((label) => ({
    label,
    type: label === label.toUpperCase() ? "constant" : "function",
  }));
}

function nameCompletions({ library, neighbours, words }: Surroundings): Completion[] {
  const ofLibrary = [...library().values()].filter(({ name }) => !name.includes("."));
  const ofCells = [...neighbourNames(neighbours()).values()];
  return [
    ...ofCells.map(
      (name): Completion => ({
        label: name.name,
        type: "variable",
        boost: 2,
        info: () => neighbourCard(name, words),
      }),
    ),
    ...ofLibrary.map(
      (doc): Completion => ({
        label: doc.name,
        type: "function",
        boost: 1,
        info: () => functionCard(doc, words),
      }),
    ),
    { label: "plot", type: "namespace" },
    { label: "console", type: "namespace" },
    { label: "Math", type: "namespace" },
  ];
}
