import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { expect, onTestFinished, test } from "vitest";
import { installedBrowser } from "./browser.ts";
import { plant } from "./planted.ts";
import { contentSecurityPolicy } from "./policy.ts";
import { sealFolder, sealPage } from "./seal.ts";

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>t</title></head><body>${body}</body></html>`;

test("names the hash of an inline script", () => {
  // The example of Content Security Policy Level 3, §8.3.
  const hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
  expect(contentSecurityPolicy(["alert('Hello, world.');"])).toContain(`script-src 'self' ${hash};`);
});

test("allows no eval, and no script that it does not name", () => {
  const scripts = contentSecurityPolicy([])
    .split("; ")
    .filter((rule) => rule.startsWith("script-src"));
  expect(scripts).toEqual(["script-src 'self'"]);
});

test("puts the policy before everything but the charset", () => {
  const { html } = sealPage(page("<script>1</script>"));
  expect(html).toMatch(
    /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"<>]+"\/><title>/,
  );
});

test("leaves a page's own policy as it is", () => {
  const own = `<html><head><meta http-equiv="content-security-policy" content="default-src 'none'"></head></html>`;
  expect(sealPage(own).html).toBe(own);
});

test("refuses a page without a head", () => {
  expect(() => sealPage("<p>text</p>")).toThrow("expected a page with a <head>, got <p>text</p>");
});

test("seals pages in folders of any depth", () => {
  const root = plant({ "zh/entropy/index.html": page("") });
  sealFolder(root);
  expect(readFileSync(join(root, "zh/entropy/index.html"), "utf8")).toContain("Content-Security-Policy");
});

test("fails on code inside of attributes, naming all of it in one go", () => {
  const root = plant({
    "a.html": page(`<p onclick="go()">a</p>`),
    "b.html": page(`<a href=" java\tscript:go()">b</a><a href="https://example.org/javascript:">c</a>`),
  });
  expect(() => sealFolder(root)).toThrow(
    /a\.html: <p onclick="go\(\)">\n.*b\.html: <a href=" java\tscript:go\(\)">$/,
  );
});

test("lets a browser run what the page came with, and nothing that was planted after", async () => {
  const { html } = sealPage(page("<script>document.body.dataset.own = 'ran'</script>"));
  const planted =
    "<script>document.body.dataset.planted = 'ran'</script><p onclick=\"this.id = 'ran'\">p</p>";
  const browserPage = await openBrowser();
  await browserPage.setContent(html.replace("</body>", `${planted}</body>`));
  await browserPage.click("p");
  expect(await browserPage.getAttribute("body", "data-own")).toBe("ran");
  expect(await browserPage.getAttribute("body", "data-planted")).toBeNull();
  expect(await browserPage.getAttribute("p", "id")).toBeNull();
});

async function openBrowser(): Promise<Page> {
  const browser = await chromium.launch({ executablePath: installedBrowser() ?? "" });
  onTestFinished(() => browser.close());
  return browser.newPage();
}
