import { expect, test } from "vitest";
import { typeset } from "../typeset.ts";
import { renderLine, renderText } from "./render-text.ts";

test("renders emphasis, code and formulas in a line, and nothing else", () => {
  expect(renderLine("a *b* **c** `p < q` <b>")).toBe(
    "a <em>b</em> <strong>c</strong> <code>p &lt; q</code> &lt;b&gt;",
  );
  expect(renderLine("$H$")).toBe(`<span class="unbroken">${typeset("H", false)}</span>`);
});

test("leaves the stars of a product and of a formula alone", () => {
  expect(renderLine("2 * 3 = 6")).toBe("2 * 3 = 6");
  expect(renderLine("$p * q$ and $q * p$")).not.toContain("<em>");
});

test("keeps the punctuation behind a formula on its line, and gives it a gap to Han characters", () => {
  expect(renderLine("熵是$H$。")).toBe(
    `熵是<span class="han-before unbroken">${typeset("H", false)}。</span>`,
  );
  expect(renderLine("由$H$得")).toContain('class="han-before han-after unbroken"');
});

test("may break a long formula", () => {
  expect(renderLine("$-\\sum_k \\truth{p}_k \\log \\model{q}_k$")).toContain('class=""');
});

test("renders paragraphs, lists and formulas on a line of their own", () => {
  expect(renderText("One\nline.\n\nAnother.")).toBe("<p>One line.</p><p>Another.</p>");
  expect(renderText("- a\n- b\n  c")).toBe("<ul><li>a</li><li>b\n  c</li></ul>");
  expect(renderText("1. a\n2. b")).toBe("<ol><li>a</li><li>b</li></ol>");
  expect(renderText("$$ x = 1 $$")).toBe(`<p>${typeset("x = 1", true)}</p>`);
});

test("throws for a formula that KaTeX rejects", () => {
  expect(() => renderText("$\\entropy$")).toThrow("Undefined control sequence: \\entropy");
});
