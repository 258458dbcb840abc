import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** The frame in which cells run: the one page that may evaluate code. */
const sandbox = join("sandbox", "kernel.html");

const policyTag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/gi;
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** What a policy says of scripts. */
function scriptSources(policy: string): string[] {
  const rule = policy.split("; ").find((text) => text.startsWith("script-src "));
  return rule?.split(" ").slice(1) ?? [];
}

for (const site of ["out", "out-base"])
  test(`every page in ${site} runs its own scripts and no others, and the sandbox alone evaluates code`, () => {
    const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((page) =>
      page.endsWith(".html"),
    );
    expect(pages).toContain(sandbox);
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) {
      const html = readFileSync(join(site, page), "utf8");
      const policies = Array.from(html.matchAll(policyTag), ([, policy = ""]) => policy);
      expect(policies.length, page).toBe(1);
      const policy = policies.join();
      expect(policy, page).toMatch(/^default-src 'none'; /);
      if (page === sandbox) {
        expect(policy).toContain("connect-src 'none'");
        expect(policy).toMatch(/ script-src 'sha256-[^']+' 'unsafe-eval' blob:;/);
        continue;
      }
      const hashes = Array.from(
        html.matchAll(inlineScript),
        ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
      );
      expect(new Set(scriptSources(policy)), page).toEqual(new Set(["'self'", ...hashes]));
    }
  });
