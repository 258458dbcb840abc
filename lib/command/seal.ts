import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "./command-error.mjs";
import { attributeOf, elementsOf, type PageElement, textOf } from "./page-elements.ts";
import { contentSecurityPolicy } from "./policy.ts";
import { silencedCode } from "./silenced-code.ts";

export interface SealedPage {
  readonly html: string;
  /** Code in the page that its policy will refuse. */
  readonly silenced: readonly string[];
}

/**
 * Gives every page of a folder its Content-Security-Policy.
 *
 * @throws CommandError naming, for all pages, every inline handler and `javascript:` address
 */
export function sealFolder(out: string): void {
  const faults: string[] = [];
  for (const page of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    if (!page.endsWith(".html")) continue;
    const sealed = sealPage(readFileSync(join(out, page), "utf8"));
    faults.push(...sealed.silenced.map((code) => `  ${join(out, page)}: ${code}`));
    writeFileSync(join(out, page), sealed.html);
  }
  if (faults.length === 0) return;
  throw new CommandError(`The pages' policy refuses code inside of attributes:\n${faults.join("\n")}`);
}

/**
 * A page with a policy that names the hash of each of its inline scripts, and so refuses every other. A page that
 * brings a policy keeps it: the sandboxed frame's is stricter, with the one exception that cells need.
 */
export function sealPage(html: string): SealedPage {
  const elements = elementsOf(html);
  const silenced = silencedCode(elements);
  if (elements.some(isPolicy)) return { html, silenced };
  return {
    html: withPolicy(html, contentSecurityPolicy(elements.filter(isInlineScript).map(textOf))),
    silenced,
  };
}

function isPolicy(element: PageElement): boolean {
  const directive = attributeOf(element, "http-equiv") ?? "";
  return element.tagName === "meta" && directive.toLowerCase() === "content-security-policy";
}

function isInlineScript(element: PageElement): boolean {
  return element.tagName === "script" && attributeOf(element, "src") === undefined;
}

/**
 * The policy holds for what comes after it, so it comes first, save for the charset: a browser looks for that in the
 * first 1024 bytes only, and the policy of a page with many scripts is longer.
 */
function withPolicy(html: string, policy: string): string {
  const head = /<head[^>]*>(<meta charset=[^>]*>)?/i.exec(html);
  if (head === null) throw new TypeError(`sealPage: expected a page with a <head>, got ${html.slice(0, 80)}`);
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${html.slice(end)}`;
}
