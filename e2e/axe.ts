import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

interface What {
  /** All rules when left out. */
  readonly rules?: readonly string[];
  /** Selectors; the whole page when left out. */
  readonly within?: readonly string[];
}

/** What axe has against a page as it stands, each with the elements. */
export async function axeFindings(page: Page, what: What = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async ({ rules, within }) => {
    const { violations } = await window.axe.run(
      within === undefined ? document : { include: within.map((selector) => [selector]) },
      { resultTypes: ["violations"], ...(rules && { runOnly: [...rules] }) },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, what);
}
