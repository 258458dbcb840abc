import { createServer, request } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { plant } from "./planted.ts";
import { createSiteServer, listen } from "./serve.ts";

const PAGE = "<p>熵</p>";

test("serves a page by its folder", async () => {
  const host = await serve({ "zh/index.html": PAGE });
  const response = await fetch(`${host}/zh/`);
  expect(await response.text()).toBe(PAGE);
  expect(response.headers.get("content-type")).toBe("text/html;charset=utf-8");
});

test("asks for pages anew each time, and answers that nothing has changed", async () => {
  const host = await serve({ "index.html": PAGE });
  const first = await fetch(`${host}/`);
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const again = await fetch(`${host}/`, { headers: { "If-None-Match": first.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
});

test("lets browsers keep what is named after its content", async () => {
  const host = await serve({ "_next/static/chunks/a1b2.js": "1" });
  const { headers } = await fetch(`${host}/_next/static/chunks/a1b2.js`);
  expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("sends the compressed file to who can read it, and the plain one to who cannot", async () => {
  const host = await serve({ "a.js": "plain", "a.js.br": brotliCompressSync("compressed") });
  const read = async (encoding: string): Promise<string> =>
    (await fetch(`${host}/a.js`, { headers: { "Accept-Encoding": encoding } })).text();
  expect([await read("gzip, br"), await read("identity")]).toEqual(["compressed", "plain"]);
});

test("leads to the folder's slash, with the query kept", async () => {
  const host = await serve({ "zh/index.html": PAGE });
  const response = await fetch(`${host}/zh?from=en`, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([308, "/zh/?from=en"]);
});

test("shows the book's own page for what is not there", async () => {
  const host = await serve({ "404.html": "<p>lost</p>" });
  const response = await fetch(`${host}/no/such/page/`);
  expect([response.status, await response.text()]).toEqual([404, "<p>lost</p>"]);
});

test("serves under its base path and nowhere else", async () => {
  const host = await serve({ "zh/index.html": PAGE }, "/book");
  const statuses = ["/book/zh/", "/book/zh", "/zh/", "/bookzh/"].map(
    async (path) => (await ask(host, path)).status,
  );
  expect(await Promise.all(statuses)).toEqual([200, 308, 404, 404]);
});

test.each(["/../secret", "/%2e%2e/secret", "//zh", "/%", "/%00"])("finds nothing at %j", async (path) => {
  const host = await serve({ "zh/index.html": PAGE });
  expect((await ask(host, path)).status).toBe(404);
});

test("changes nothing for anybody", async () => {
  const host = await serve({ "index.html": PAGE });
  expect((await fetch(`${host}/`, { method: "DELETE" })).status).toBe(405);
});

test("survives a range whose end comes before its start", async () => {
  const host = await serve({ "index.html": PAGE });
  expect((await fetch(`${host}/`, { headers: { Range: "bytes=5-2" } })).status).toBe(200);
});

test("says in a sentence that a port is taken", async () => {
  const { port } = new URL(await serve({}));
  const site = { out: plant({}), basePath: "" };
  await expect(listen(createServer(), site, Number(port))).rejects.toThrow(`Port ${port} is taken.`);
});

async function serve(files: Parameters<typeof plant>[0], basePath = ""): Promise<string> {
  const server = createSiteServer({ out: plant(files), basePath });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new TypeError("serve: expected a port");
  return `http://localhost:${address.port}`;
}

/** Asks for a path exactly as it is written: `fetch` would tidy it up first. */
function ask(host: string, path: string): Promise<{ readonly status: number | undefined }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(host);
    const asking = request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode });
    });
    asking.once("error", reject).end();
  });
}
