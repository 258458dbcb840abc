import axe from "axe-core";
import { expect, languages, test } from "./reader.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

for (const language of languages)
  for (const colorScheme of ["light", "dark"] as const)
    for (const path of ["", "entropy/", "reference/", "glossary/", "summary/twin/"])
      test(`axe finds nothing on /${language}/${path} in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${language}/${path}`);
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const result = await window.axe.run(document, { resultTypes: ["violations"] });
          return result.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
          );
        });
        expect(violations).toEqual([]);
      });
