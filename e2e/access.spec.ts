import { axeFindings } from "./axe.ts";
import { chapters, expect, languages, test } from "./reader.ts";

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
    expect(await axeFindings(page, ["color-contrast"])).toEqual([]);
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
