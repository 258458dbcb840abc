import { expect, test } from "vitest";
import { translations } from "../../../content/reference/index.ts";
import { modules } from "../../worker/library.ts";
import { readDocstrings } from "./docstrings.ts";
import { formulaHtml, formulasOf, proseHtml } from "./prose.ts";
import { loadReference } from "./reference.ts";
import { themes } from "./themes.ts";

const names = Object.keys(modules["surprisal/math"] ?? {}).sort();
const documented = readDocstrings("lib/math");

test("every function of the library has its place under one theme", () => {
  expect(Object.values(themes).flat().sort()).toEqual(names);
});

test.each(Object.entries(translations))("the reference in %s has every function and no other", (_, texts) => {
  expect(Object.keys(texts).sort()).toEqual(names);
});

for (const [locale, texts] of Object.entries(translations))
  test.each(Object.entries(texts))(`%s says in ${locale} all that its docstring says`, (name, translated) => {
    const text = documented.get(name)?.text;
    expect(Object.keys(translated.params)).toEqual(Object.keys(text?.params ?? {}));
    expect(translated.throws?.length ?? 0).toBe(text?.throws.length);
    expect(translated.conventions?.length ?? 0).toBe(text?.conventions.length);
    // A formula without words reads the same in every language; one with words must be translated.
    const formula = text?.formula ?? "";
    const hasWords = /\p{L}/u.test(formula.replace(/\$[^$]*\$/g, ""));
    expect(translated.formula !== undefined).toBe(hasWords);
    // Its parts may stand in another order, as the language wants it.
    if (hasWords) expect(formulasOf(translated.formula ?? "").sort()).toEqual(formulasOf(formula).sort());
  });

test("formulas in a text are typeset, code is code, and the rest is no markup", () => {
  expect(proseHtml("0 < `a < b`")).toBe("0 &lt; <code>a &lt; b</code>");
  expect(proseHtml("Gibbs' bound isn't `f'(x)`")).toBe("Gibbs’ bound isn’t <code>f'(x)</code>");
  expect(proseHtml("$x$")).toContain('<span class="katex">');
  expect(formulaHtml("$x$")).toContain('class="katex-display"');
  expect(formulaHtml("$x$ with $y$")).not.toContain("katex-display");
  expect(() => proseHtml("$\\nonsense$")).toThrow("KaTeX");
});

test.each(["zh", "en"] as const)("in %s every example runs and shows something", async (locale) => {
  const { groups, cells } = await loadReference(".", locale);
  expect(groups.flatMap(({ entries }) => entries.map(({ name }) => name)).sort()).toEqual(names);
  for (const cell of cells) {
    expect(cell.hasFailed, cell.source).toBe(false);
    const shown = cell.outputs.filter(({ output }) => output.kind !== "remark");
    expect(shown.length, cell.source).toBe(documented.get(cell.id)?.examples.length);
  }
});
