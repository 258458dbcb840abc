import { axeFindings } from "./axe.ts";
import { expect, languages, test } from "./reader.ts";

for (const language of languages)
  for (const colorScheme of ["light", "dark"] as const)
    for (const path of ["", "entropy/", "reference/", "glossary/", "summary/twin/"])
      test(`axe finds nothing on /${language}/${path} in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${language}/${path}`);
        expect(await axeFindings(page)).toEqual([]);
      });
