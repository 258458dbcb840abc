import { axeFindings } from "./axe.ts";
import { cellOf, chapters, expect, languages, nameOf, outputOf, rewriteCell, test } from "./reader.ts";

const paths = ["", "reference/", "glossary/", "why-p-log-q/twin/", ...chapters.map((slug) => `${slug}/`)];

for (const [index, path] of paths.entries()) {
  // Both languages of a page are built alike: axe reads one of them.
  const language = languages[index % languages.length] ?? "en";
  test(`axe finds nothing on /${language}/${path}, nor anything faint in the dark`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`/${language}/${path}`);
    expect(await axeFindings(page)).toEqual([]);
    // All that a theme changes are the colours.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFindings(page, { rules: ["color-contrast"] })).toEqual([]);
  });
}

test("formulas are there for the ear, and name the options that they are", async ({ page }) => {
  await page.goto("/en/why-p-log-q/");
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const named = (role: string) =>
    nodes.filter((node) => node.role?.value === role).map((node) => String(node.name?.value ?? ""));
  const shown = await page.locator(".katex math:visible").count();
  expect(shown).toBeGreaterThan(50);
  expect(named("MathMLMath").length).toBeGreaterThanOrEqual(shown);
  expect(named("radio")).toEqual(expect.arrayContaining(["H(p,q)", "H(q,p)"]));
  expect(named("radio").filter((name) => name === "")).toEqual([]);
});

test("a cell is heard by its name, its state, its code and what it shows", async ({ page }) => {
  await page.goto("/en/entropy/");
  const coin = await nameOf(page, "coin");
  await expect(cellOf(page, "coin")).toMatchAriaSnapshot(`
    - region "${coin}":
      - /children: equal
      - 'button "More: ${coin}"'
      - 'button "Run: ${coin}"'
      - textbox "Code of ${coin}. Enter to edit, Shift+Enter to run"
      - text: θ
      - slider "θ": "0.11"
      - spinbutton "θ, exact value": "0.11"
      - text: "0.4999"
  `);

  const cell = cellOf(page, "diaries");
  const output = outputOf(page, "diaries");
  const name = await nameOf(page, "diaries");
  const run = async (code: string) => {
    await rewriteCell(page, "diaries", code);
    await page.keyboard.press("Control+Enter");
    await expect(cell).toHaveAttribute("data-state", /done|failed/);
  };
  await rewriteCell(page, "diaries", "entropy([2]);");
  await expect(cell).toMatchAriaSnapshot(`
    - region "${name}":
      - /children: equal
      - text: edited
      - 'button "out of date: run now: ${name}"'
      - 'button "Reset: ${name}"'
      - 'button "More: ${name}"'
      - 'button "Run: ${name}"'
      - textbox "Code of ${name}. Escape leaves the editor; Tab then goes to the next control"
      - term: coast, a day
      - definition: "1"
      - term: desert, a day
      - definition: "0.1944"
      - term: coast, a year
      - definition: "365"
      - term: desert, a year
      - definition: "70.953"
  `);
  await page.keyboard.press("Control+Enter");
  await expect(cell).toMatchAriaSnapshot(`
    - region "${name}":
      - /children: equal
      - text: edited
      - 'button "Reset: ${name}"'
      - 'button "More: ${name}"'
      - 'button "Run: ${name}"'
      - textbox "Code of ${name}. Escape leaves the editor; Tab then goes to the next control"
      - paragraph:
        - strong: Error while running
        - text: line 1, column 1
      - paragraph: "entropy: p must sum to 1, got a sum of 2; normalize(p) makes it a distribution"
      - paragraph:
        - 'link "The book explains it: probability distributions"'
  `);

  await run(`[
    number("n", { label: "n", min: 1, max: 9, value: 3 }),
    text("word", { label: "word", value: "ab" }),
    toggle("on", { label: "on", value: true }),
    select("way", { label: "way", options: ["up", "down"], value: "down" }),
    play("t", { label: "t", min: 0, max: 1, step: 0.1, seconds: 1 }),
    distribution("two", { label: "p(x)", outcomes: ["A", "B"], value: [0.75, 0.25], least: 2, most: 3 }),
  ].length;`);
  await expect(output).toMatchAriaSnapshot(`
    - /children: equal
    - text: "n"
    - spinbutton "n": "3"
    - text: word
    - textbox "word": ab
    - checkbox "on" [checked]
    - text: "on way"
    - combobox "way":
      - option "up"
      - option "down" [selected]
    - text: t
    - slider "t": "0"
    - 'button "One step back: t"'
    - 'button "Play: t"'
    - 'button "One step forward: t"'
    - group "p(x)":
      - /children: equal
      - text: p(x)
      - slider "probability of A": "0.75"
      - spinbutton "probability of A, exact value": "0.75"
      - slider "probability of B": "0.25"
      - spinbutton "probability of B, exact value": "0.25"
      - button "Add an outcome"
      - button "Remove an outcome" [disabled]
      - button "Make it uniform"
    - text: "6"
  `);

  await run(`display([{ x: "sun", p: 0.5 }, { x: "rain", p: 1 / 3 }]);
({ coins: [{ a: 1 }, { a: 2 }], far: { list: Array.from({ length: 30 }, (_, i) => ({ i })) } });`);
  await output.getByRole("columnheader", { name: "p" }).getByRole("button").press("Enter");
  await expect(output).toMatchAriaSnapshot(`
    - /children: equal
    - table:
      - rowgroup:
        - row "x p":
          - columnheader "x":
            - button "x"
          - columnheader "p":
            - button "p"
      - rowgroup:
        - row "rain 0.3333":
          - cell "rain"
          - cell "0.3333"
        - row "sun 0.5":
          - cell "sun"
          - cell "0.5"
    - paragraph:
      - button "Copy as CSV"
      - status: Sorted by p, ascending
    - term: coins
    - definition:
      - group:
        - text: Array(2)
        - term: "0"
        - definition:
          - group:
            - text: "{ a }"
            - term: a
            - definition: "1"
        - term: "1"
        - definition:
          - group:
            - text: "{ a }"
            - term: a
            - definition: "2"
    - term: far
    - definition:
      - group: "{ list }"
  `);
});
