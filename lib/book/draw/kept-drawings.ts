import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a drawing depends on besides the figure: the code that draws, and Plotly's version. */
const MAKERS = ["lib/book/draw", "lib/book/light", "lib/plot"];
const VERSIONS = "package-lock.json";

/**
 * Drawings by what they are made from, in files: one build draws for two languages, several kinds of pages and two
 * sites, in processes that share nothing else.
 */
export class KeptDrawings {
  readonly #folder: string;
  readonly #makers: string;

  /** @param root the project's root, where its sources are found and drawings are kept */
  constructor(root: string) {
    this.#folder = join(root, ".generated", "drawings");
    this.#makers = hashOf(
      ...MAKERS.flatMap((folder) => sourcesIn(join(root, folder))),
      readFileSync(join(root, VERSIONS), "utf8"),
    );
  }

  /** The drawing for these ingredients: the one that was kept, or else a new one. */
  async drawingOf(ingredients: string, draw: () => Promise<string>): Promise<string> {
    const file = join(this.#folder, `${hashOf(this.#makers, ingredients)}.svg`);
    if (existsSync(file)) return readFileSync(file, "utf8");
    const drawing = await draw();
    mkdirSync(this.#folder, { recursive: true });
    // Renamed into place: another process must not read half a drawing.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, drawing);
    renameSync(draft, file);
    return drawing;
  }
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}
