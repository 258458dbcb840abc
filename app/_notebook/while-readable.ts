import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { isReadable } from "./is-readable.ts";

/** An extension that an editor has for as long as its text is readable. */
export function whileReadable(text: string, extension: Extension): Extension {
  const place = new Compartment();
  const contentFor = (source: string): Extension => (isReadable(source) ? extension : []);
  return [
    place.of(contentFor(text)),
    EditorState.transactionExtender.of(({ docChanged, newDoc, startState }) => {
      if (!docChanged) return null;
      const content = contentFor(newDoc.toString());
      const isSame = (content === extension) === (place.get(startState) === extension);
      return isSame ? null : { effects: place.reconfigure(content) };
    }),
  ];
}
