import { expect, test } from "vitest";
import { typeset } from "../typeset.ts";
import { markFormula, signsIn } from "./mark-formula.ts";
import type { Term } from "./terms.ts";

const own: readonly Term[] = [
  { name: "y", tex: ["y"], code: [] },
  { name: "y-hat", tex: ["\\hat y"], code: [] },
  { name: "entropy", tex: ["H(\\truth{p})", "H"], code: [] },
];

test.for([
  ["z_y", "z_{\\htmlClass{term-y}{y}}"],
  ["y + \\hat y", "{\\htmlClass{term-y}{y}} + {\\htmlClass{term-y-hat}{\\hat y}}"],
  ["H( \\truth{p} ) - H", "{\\htmlClass{term-entropy}{H( \\truth{p} )}} - {\\htmlClass{term-entropy}{H}}"],
  ["\\text{yes, by day} y", "\\text{yes, by day} {\\htmlClass{term-y}{y}}"],
  ["\\operatorname*{any}_y", "\\operatorname*{any}_{\\htmlClass{term-y}{y}}"],
  ["\\frac1y", "\\frac1{\\htmlClass{term-y}{y}}"],
])("marks %s as %s", ([tex, marked]) => {
  expect(markFormula(tex ?? "", own)).toBe(marked);
});

test("says which signs a formula has", () => {
  expect(signsIn("H(\\truth{p}) = \\theta + \\hat y", own)).toEqual(["H(\\truth{p})", "\\theta", "\\hat y"]);
});

test("a letter has the class itself, the nearest term last, and the source stays the author’s", () => {
  const html = typeset("\\truth{y}_i", false, own);
  expect(html).toContain('<span class="mord mathnormal term-p term-y"');
  expect(html).toContain('<annotation encoding="application/x-tex">\\truth{y}_i</annotation>');
  expect(html).not.toContain("enclosing");
});
