import { expect, test } from "vitest";
import { html } from "./html.ts";
import { inspect } from "./inspect.ts";

const markup = (value: unknown): string | undefined => inspect(value)["text/html"];

test("values stand in HTML as text, and pieces of HTML as they are", () => {
  const items = ["<b>", 1, "&"].map((item) => html`<li>${item}</li>`);
  expect(markup(html`<ul>${items}</ul>`)).toBe("<ul><li>&lt;b&gt;</li><li>1</li><li>&amp;</li></ul>");
  expect(markup(html`<p title="${'"'}">${{ a: 1 }}</p>`)).toBe('<p title="&quot;">{ a: 1 }</p>');
});

test("HTML brings its words for where it can't be shown", () => {
  expect(inspect(html`<p>H <b>= 1</b></p>`)["text/plain"]).toBe("H = 1");
});

test.each(["text/html", "image/svg+xml", "text/latex"])("an object of %s alone is shown as that", (kind) => {
  expect(inspect({ [kind]: "x" })).toMatchObject({ [kind]: "x" });
  expect(inspect({ [kind]: "x", other: 1 })).not.toHaveProperty(kind);
  expect(inspect({ [kind]: 1 })).not.toHaveProperty(kind);
});

test("the words of a bundle are its own, if it has any", () => {
  expect(inspect({ "text/html": "<b>x</b>", "text/plain": "y" })["text/plain"]).toBe("y");
});
