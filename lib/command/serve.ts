import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { portRefused } from "./port.mjs";
import type { Site } from "./site.ts";

/** Serves the site's files as a static host would: compressed, cached, under its base path, and nothing else. */
export function createSiteServer(site: Site): Server {
  const serveFile = fileServer(site);
  return createServer((request, response) => {
    const [path = "/", query] = (request.url ?? "/").split("?", 2);
    const file = path.slice(site.basePath.length);
    if (request.method !== "GET" && request.method !== "HEAD") return refuseMethod(response);
    if (path === site.basePath && path !== "") return redirect(response, `${path}/`);
    if (!path.startsWith(`${site.basePath}/`) || isOdd(path)) return notFound(site, response);
    if (isFolderWithoutSlash(site, file)) return redirect(response, query ? `${path}/?${query}` : `${path}/`);
    request.url = file;
    // Nothing here is large enough for ranges, and sirv throws at a range whose end comes before its start.
    delete request.headers.range;
    serveFile(request, response);
  });
}

/** Starts to listen. Resolves to the address to open, or rejects with a sentence when the port cannot be had. */
export function listen(server: Server, site: Site, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portRefused(error, port)));
    server.listen(port, () => resolve(`http://localhost:${port}${site.basePath}/`));
  });
}

function fileServer(site: Site): ReturnType<typeof sirv> {
  return sirv(site.out, {
    // Looks at the disk at each request, so that a new build shows without a restart.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: describe,
    onNoMatch: (_request, response) => notFound(site, response),
  });
}

/** What is named after a hash of its content never changes; a page is asked for anew and mostly answered with 304. */
function describe(response: ServerResponse, file: string): void {
  const isHashed = file.startsWith("/_next/static/");
  response.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
}

/** Two slashes in a row could turn a redirect into another host's address, dots could leave the folder. */
function isOdd(path: string): boolean {
  return path.includes("//") || path.split("/").includes("..");
}

function isFolderWithoutSlash(site: Site, file: string): boolean {
  return !file.endsWith("/") && existsSync(join(site.out, file, "index.html"));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: "GET, HEAD" }).end();
}

function notFound(site: Site, response: ServerResponse): void {
  const page = join(site.out, "404.html");
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" });
  response.end(existsSync(page) ? readFileSync(page) : "Not found");
}
