import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = new Set([
  ".html",
  ".js",
  ".css",
  ".svg",
  ".json",
  ".txt",
  ".xml",
  ".webmanifest",
  ".woff",
]);

/** Pages are many and long: level 11 would take forty times as long to save a tenth of them. */
const MANY = new Set([".html", ".json", ".txt"]);

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes `file.br` and `file.gz` beside every file of text, where that saves bytes. A server then sends what costs
 * most to make and least to carry.
 */
export async function precompress(out: string): Promise<void> {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" });
  // zlib works in Node's own thread pool: asking for all at once keeps every core busy, and not more.
  await Promise.all(files.filter(isCompressible).map((file) => compress(join(out, file))));
}

function isCompressible(file: string): boolean {
  return COMPRESSIBLE.has(extname(file));
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: MANY.has(extname(file)) ? 9 : 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [brotli, zipped] = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: 9 })]);
  if (brotli.length < content.length) await writeFile(`${file}.br`, brotli);
  if (zipped.length < content.length) await writeFile(`${file}.gz`, zipped);
}
