import { expect, test } from "vitest";
import { nameFormulas } from "./name-formulas.ts";
import { renderLine } from "./render-text.ts";

test("A formula is named by what it shows, its source left out", () => {
  const html = nameFormulas(renderLine("at most $H(p, q)$ and $p < 1$"));
  expect(html.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="H(p,q)"', 'aria-label="p&lt;1"']);
});

test("Text without formulas stays as it is", () => {
  expect(nameFormulas("<strong>the same</strong>")).toBe("<strong>the same</strong>");
});
