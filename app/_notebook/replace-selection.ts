import { EditorView } from "@codemirror/view";

/**
 * Puts what is typed in the selection's place. The browser would do so, too, but it takes every coloured word out of the
 * page by itself and lays out the line each time: for a thousand words that is many seconds.
 */
export const replaceSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { main } = view.state.selection;
    const text = replacementOf(event);
    if (main.empty || text === undefined || !event.cancelable || view.state.readOnly) return false;
    const insert = () =>
      view.state.update(view.state.replaceSelection(text), {
        userEvent: text === "" ? "delete.selection" : "input.type",
        scrollIntoView: true,
      });
    const isHandled =
      text !== "" &&
      view.state
        .facet(EditorView.inputHandler)
        .some((handle) => handle(view, main.from, main.to, text, insert));
    if (!isHandled) view.dispatch(insert());
    return true;
  },
});

function replacementOf({ inputType, data }: InputEvent): string | undefined {
  if (inputType === "insertText") return data ?? undefined;
  return inputType.startsWith("deleteContent") ? "" : undefined;
}
