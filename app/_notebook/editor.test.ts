// @vitest-environment jsdom
import { history, undo } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { bracketMatching, language } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { afterEach, expect, test, vi } from "vitest";
import { openEditor } from "./editor.ts";
import { replaceSelection } from "./replace-selection.ts";
import { sourceLimit } from "./source-limit.ts";
import { whileReadable } from "./while-readable.ts";

const open: EditorView[] = [];

// Before the next frame, in which they would measure what is not laid out here.
afterEach(() => {
  for (const view of open.splice(0)) view.destroy();
});

function editor(doc: string, extensions: Extension): EditorView {
  const state = EditorState.create({ doc, extensions: [history(), extensions] });
  const view = new EditorView({ state, parent: document.body });
  open.push(view);
  return view;
}

function replaceAll(view: EditorView, insert: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
}

const knowsLanguage = ({ state }: EditorView): boolean => state.facet(language) !== null;

test("an editor knows its language for as long as the text is readable", () => {
  const help = [javascript({ typescript: true }), bracketMatching()];
  const view = editor("f(1)", whileReadable("f(1)", help));
  expect(knowsLanguage(view)).toBe(true);
  replaceAll(view, "(".repeat(5_000));
  expect(knowsLanguage(view)).toBe(false);
  undo(view);
  expect(view.state.doc.toString()).toBe("f(1)");
  expect(knowsLanguage(view)).toBe(true);
  const long = "x".repeat(30_000);
  expect(knowsLanguage(editor(long, whileReadable(long, help)))).toBe(false);
});

test("an editor takes no more than a cell can hold, and says so until something else is written", () => {
  const view = editor("1;", sourceLimit("too long"));
  replaceAll(view, "x".repeat(100_001));
  expect(view.state.doc.toString()).toBe("1;");
  expect(view.dom.querySelector('[role="alert"]')?.textContent).toBe("too long");
  replaceAll(view, "x".repeat(100_000));
  expect(view.state.doc.length).toBe(100_000);
  expect(view.dom.querySelector('[role="alert"]')).toBeNull();
});

test("what came too long can be made shorter", () => {
  const view = editor("x".repeat(200_000), sourceLimit("too long"));
  view.dispatch({ changes: { from: 0, to: 10 } });
  expect(view.state.doc.length).toBe(199_990);
});

test("undo gives back what was typed right before the page put something else in its place", () => {
  const opened = openEditor(document.body, {
    text: "1;",
    label: "cell",
    locale: "en",
    neighbours: () => [],
    onChange: () => {},
    onRun: () => {},
  });
  const content = document.querySelector<HTMLElement>(".cm-content");
  const view = content === null ? null : EditorView.findFromDOM(content);
  if (view === null) throw new Error("no editor");
  open.push(view);
  view.dispatch({ changes: { from: 1, insert: " + 1" }, userEvent: "input.type" });
  opened.setText("the book’s;");
  undo(view);
  expect(view.state.doc.toString()).toBe("1 + 1;");
  undo(view);
  expect(view.state.doc.toString()).toBe("1;");
});

test.each([
  ["insertText", "1", "1"],
  ["insertText", "(", "("],
  ["deleteContentBackward", null, ""],
] as const)("over a selection, %s of %s is the editor's own", (inputType, data, expected) => {
  const view = editor("entropy(p)", replaceSelection);
  view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
  const event = new InputEvent("beforeinput", { inputType, data, bubbles: true, cancelable: true });
  view.contentDOM.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(view.state.doc.toString()).toBe(expected);
  undo(view);
  expect(view.state.doc.toString()).toBe("entropy(p)");
});

test("without a selection, and while characters are composed, typing is the browser's", () => {
  const view = editor("p", replaceSelection);
  const typed = (init: InputEventInit): boolean =>
    view.contentDOM.dispatchEvent(new InputEvent("beforeinput", { bubbles: true, ...init }));
  expect(typed({ inputType: "insertText", data: "q", cancelable: true })).toBe(true);
  view.dispatch({ selection: { anchor: 0, head: 1 } });
  expect(typed({ inputType: "insertCompositionText", data: "xi", cancelable: false })).toBe(true);
  expect(view.state.doc.toString()).toBe("p");
});

test.each(["zh", "en"] as const)(
  "in %s an editor tells of text that nobody could read, and of what comes after it",
  (locale) => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("no library here")));
    const told: string[] = [];
    const editor = openEditor(document.body, {
      text: "1;",
      label: "cell",
      locale,
      neighbours: () => [],
      onChange: (text) => told.push(text),
      onRun: () => {},
    });
    const texts = ["[".repeat(900), "2;", "x".repeat(2_000), "3;"];
    for (const text of texts) editor.setText(text);
    editor.destroy();
    vi.unstubAllGlobals();
    expect(told).toEqual(texts);
  },
);
