import { axeFindings } from "./axe.ts";
import { expect, languages, test } from "./reader.ts";

for (const language of languages)
  for (const path of ["", "entropy/", "reference/", "glossary/", "why-p-log-q/twin/"])
    test(`axe finds nothing on /${language}/${path}, nor anything faint in the dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(`/${language}/${path}`);
      expect(await axeFindings(page)).toEqual([]);
      // All that a theme changes are the colours.
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeFindings(page, ["color-contrast"])).toEqual([]);
    });
