import { createHash } from "node:crypto";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { sandboxDocument } from "./sandbox.ts";

const html = await sandboxDocument(process.cwd());
const { document } = new JSDOM(html).window;
const [worker, frame] = [...document.querySelectorAll("script")];

/** The policy's directives, by name. */
function directives(): Map<string, string> {
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute("content");
  const pairs = (policy ?? "").split("; ").map((text) => text.split(/ (.*)/, 2));
  return new Map(pairs.map(([name = "", value = ""]) => [name, value]));
}

test("allows the frame's own script by the hash of its text, and no other", () => {
  const hash = createHash("sha256")
    .update(frame?.textContent ?? "")
    .digest("base64");
  expect(directives().get("script-src")).toBe(`'sha256-${hash}' 'unsafe-eval' blob:`);
});

test("allows no network, and nothing that it does not name", () => {
  expect(directives().get("default-src")).toBe("'none'");
  expect(directives().get("connect-src")).toBe("'none'");
  expect(html).not.toContain("unsafe-inline");
});

test("says its policy before any script", () => {
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
});

test("holds two scripts and no more, whatever their texts contain: the worker as text, the frame to run", () => {
  expect(document.querySelectorAll("script")).toHaveLength(2);
  expect([worker?.id, worker?.type]).toEqual(["worker", "text/plain"]);
  expect([frame?.id, frame?.type]).toEqual(["", ""]);
  expect(html.endsWith("</script></body></html>")).toBe(true);
});

test("carries a worker that a browser can read", () => {
  const source = worker?.textContent ?? "";
  expect(source.length).toBeGreaterThan(10_000);
  expect(() => new Function(source)).not.toThrow();
});
