import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Site } from "./site.ts";

const SOURCES = ["app", "content", "lib", "public", "next.config.mjs", "package-lock.json", "tsconfig.json"];

/** True when the site's folder was built from the sources as they are now. */
export function isUpToDate(site: Site): boolean {
  return existsSync(join(site.out, "index.html")) && isNoted(stampOf(site), fingerprint(site.basePath));
}

/** Notes what the site was built from; to be called when the build is complete. */
export function stamp(site: Site, builtFrom: string): void {
  note(stampOf(site), builtFrom);
}

/** Forgets the note, so that a build that breaks half-way is not taken for a whole one. */
export function forget(site: Site): void {
  rmSync(stampOf(site), { force: true });
}

/** True when the book was found in order with the sources as they are now, be it for another site. */
export function isKnownToBeSound(): boolean {
  return isNoted(SOUND, fingerprint(""));
}

/** Notes the sources with which the book was found in order. */
export function noteSound(sources: string): void {
  note(SOUND, sources);
}

const SOUND = join(".generated", "sound");

function isNoted(file: string, sources: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === sources;
}

function note(file: string, sources: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, sources);
}

/** Hash over the path and the content of every source: times would differ from one checkout to the next. */
export function fingerprint(basePath: string, sources: readonly string[] = SOURCES): string {
  const hash = createHash("sha256").update(basePath);
  for (const file of sources.flatMap(filesOf)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** The files under a path, or the path itself; tests change nothing that a reader gets. */
function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes(".test."));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function stampOf(site: Site): string {
  return join(".generated", `${basename(site.out)}.built-from`);
}
