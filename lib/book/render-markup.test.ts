import { expect, test } from "vitest";
import { renderMarkup } from "./render-markup.ts";

const html = (markup: string): string | undefined => renderMarkup({ "text/plain": "", "text/html": markup });
const svg = (markup: string): string | undefined =>
  renderMarkup({ "text/plain": "", "image/svg+xml": markup });
const latex = (formula: string): string | undefined =>
  renderMarkup({ "text/plain": "", "text/latex": formula });

test("text, tables and drawings stay as they are", () => {
  const table = "<table><tbody><tr><td>p</td><td><b>0.5</b></td></tr></tbody></table>";
  expect(html(table)).toBe(table);
  const drawing = '<svg viewBox="0 0 2 2"><circle r="1" fill="currentColor"></circle></svg>';
  expect(svg(drawing)).toBe(drawing);
});

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["an event handler", '<p onclick="alert(1)">x</p>'],
  ["a handler on a picture", "<img src=x onerror=alert(1)>"],
  ["a link to code", '<a href="javascript:alert(1)">x</a>'],
  ["a link out of the book", '<a href="https://example.com/">x</a>'],
  ["a frame", '<iframe src="https://example.com/"></iframe>'],
  ["an object", '<object data="https://example.com/"></object>'],
  ["a form", '<form action="https://example.com/"><input name="x"></form>'],
  ["a style sheet", "<style>body { display: none }</style>"],
  ["a style that fetches", '<p style="background: url(https://example.com/)">x</p>'],
  ["a style that covers the page", '<p style="position: fixed; inset: 0">x</p>'],
  ["a class of the book's", '<p class="banner">x</p>'],
  ["a name that hides the page's own", '<p id="text" name="body">x</p>'],
  ["a base", '<base href="https://example.com/">'],
  ["a refresh", '<meta http-equiv="refresh" content="0;url=https://example.com/">'],
  ["a style sheet from elsewhere", '<link rel="stylesheet" href="https://example.com/">'],
  ["a template that hides a script", "<template><script>alert(1)</script></template>"],
  ["foreign content in a drawing", "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>"],
  ["a drawing from elsewhere", '<svg><use href="https://example.com/#a"></use></svg>'],
  ["a picture in a drawing", '<svg><image href="https://example.com/"></image></svg>'],
  ["a link in a drawing", '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
  [
    "a drawing that sets what it likes",
    '<svg><set attributeName="href" to="javascript:alert(1)"></set></svg>',
  ],
  ["a paint from elsewhere", '<svg><rect fill="url(https://example.com/#a)"></rect></svg>'],
  ["a handler of a drawing", '<svg onload="alert(1)"></svg>'],
  ["mutating markup", '<math><mtext><table><mglyph><style><img src=x onerror="alert(1)">'],
])("%s is taken out", (_, markup) => {
  for (const rendered of [html(markup), svg(markup)])
    expect(rendered ?? "").not.toMatch(
      /script|alert|on\w+=|href|src|example|style|class|<(?:form|input|iframe|a)\b|id=|name=/i,
    );
});

test("a formula is set for the eye and for the ear", () => {
  expect(latex("H = \\frac{1}{2}")).toMatch(/<math.*katex-html/s);
  expect(latex("\\truth{p}")).toContain("term-p");
});

test.each([
  ["a link", "\\href{javascript:alert(1)}{x}"],
  ["an address", "\\url{https://example.com/}"],
  ["a picture", "\\includegraphics{https://example.com/a.png}"],
  ["an id", "\\htmlId{text}{x}"],
  ["a style", "\\htmlStyle{position: fixed}{x}"],
  ["data", "\\htmlData{value=1}{x}"],
  ["a class that is not a term's", "\\htmlClass{banner}{x}"],
])("%s in a formula is not made", (_, formula) => {
  const rendered = latex(formula) ?? "";
  const markup = rendered.replace(/<annotation.*?<\/annotation>/s, "");
  expect(markup).not.toMatch(/href=|<img|src=|id="text"|position: ?fixed|data-value|class="banner/);
});

test("a formula can't grow without end, nor beyond the page", () => {
  expect(latex("\\def\\a{\\a\\a}\\a") ?? "").not.toContain(
    'katex-html" aria-hidden="true"><span class="base',
  );
  expect(latex("\\rule{1000em}{1000em}")).not.toMatch(/1000em[;"]/);
  expect(latex("{".repeat(9000))).toSatisfy((markup) => markup === undefined || typeof markup === "string");
});

test("what is no markup is left alone", () => {
  expect(renderMarkup({ "text/plain": "1" })).toBeUndefined();
});
