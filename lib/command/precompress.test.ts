import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { plant } from "./planted.ts";
import { precompress } from "./precompress.ts";

test("writes what decompresses to the original beside it", async () => {
  const text = "熵 entropy ".repeat(100);
  const root = plant({ "zh/index.html": text });
  await precompress(root);
  expect(brotliDecompressSync(readFileSync(join(root, "zh/index.html.br"))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(root, "zh/index.html.gz"))).toString()).toBe(text);
});

test("leaves alone what would grow, and what is compressed already", async () => {
  const root = plant({ "a.css": "a{}", "font.woff2": "x".repeat(1000) });
  await precompress(root);
  expect(readdirSync(root).sort()).toEqual(["a.css", "font.woff2"]);
});
