// @vitest-environment jsdom
import { expect, test } from "vitest";
import { renderNote } from "./markdown.ts";

test.each([
  ["of quotations in quotations", ">".repeat(9_000)],
  ["that is too long to be read", "_a".repeat(50_000)],
])("a note %s stays as it was typed", (_, source) => {
  const note = renderNote(source);
  expect(note.textContent).toBe(source);
  expect(note.querySelectorAll("*")).toHaveLength(1);
});

test("any other note is set", () => {
  expect(renderNote("**p**").querySelector("strong")?.textContent).toBe("p");
});
