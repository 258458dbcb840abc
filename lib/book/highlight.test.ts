import { expect, test } from "vitest";
import { highlight } from "./highlight.ts";

/** What a reader sees of HTML that has no other tags than spans. */
function textOf(html: string): string {
  const text = html.replaceAll(/<\/?span[^>]*>/g, "");
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

test("gives keywords, numbers, strings and comments the editor's classes", () => {
  const html = highlight('const n = 1; // "one"\nconst s = "1";');
  expect(html).toContain('<span class="tok-keyword">const</span>');
  expect(html).toContain('<span class="tok-number">1</span>');
  expect(html).toContain('<span class="tok-comment">// "one"</span>');
  expect(html).toContain('<span class="tok-string">"1"</span>');
});

test("has no element for what has no colour", () => {
  expect(highlight("a.b += (c);")).toBe("a.b += (c);");
});

test("marks the names of a formula’s terms, and no others that are spelt alike", () => {
  const html = highlight('const p = { q: "theta" }; entropy(p); theta;');
  expect(html.match(/code-\w+/g)).toEqual(["code-p", "code-p", "code-theta"]);
});

test("marks a chapter’s own terms: a name that is the book’s too has both, its own last", () => {
  const own = [{ name: "y-hat", tex: [], code: ["yHat"] }];
  expect(highlight("yHat;", own)).toBe('<span class="code-q code-y-hat">yHat</span>;');
});

test("reads types as TypeScript", () => {
  expect(highlight("const p: number[] = [];")).toContain('<span class="tok-typeName">number</span>');
});

test.for([
  "a < b && b > c;",
  'const html = "</code><script>alert(1)</script>&amp;";',
  "\n\nlate;\n",
  "const f = (x: Map<string, number[]>) => x;",
  '`nested "quotes"` // 汉字 🎲',
  "const = ; )",
  "",
])("changes nothing of the text of %o", (code) => {
  expect(textOf(highlight(code))).toBe(code);
});

test("lets no markup of the code's own through", () => {
  expect(highlight('"<img>" < `<b>`').replaceAll(/<\/?span[^>]*>/g, "")).not.toMatch(/[<>]/);
});
