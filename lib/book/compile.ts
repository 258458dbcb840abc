import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { bundleMDX } from "mdx-bundler";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { glossary } from "../../content/glossary/index.ts";
import { readTerms } from "./light/read-terms.ts";
import type { Term } from "./light/terms.ts";
import { locales } from "./locale.ts";
import { cells } from "./mdx/cells.ts";
import { collectorFor } from "./mdx/collector.ts";
import { elements } from "./mdx/elements.ts";
import { formulas } from "./mdx/formulas.ts";
import { headings } from "./mdx/headings.ts";
import { structure } from "./mdx/structure.ts";
import { terms } from "./mdx/terms.ts";
import { emptyOutline, type Outline } from "./outline.ts";
import type { Problem } from "./problem.ts";

/** A chapter's text as a React component's code, and what it contains. */
export interface CompiledText {
  readonly file: string;
  readonly title: string;
  readonly question: string;
  /** Its own that light up. */
  readonly terms: readonly Term[];
  /** For `mdx-bundler/client`; empty when the text could not be compiled. */
  readonly code: string;
  readonly outline: Outline;
  readonly problems: readonly Problem[];
}

/**
 * Compiles one language's file of a chapter.
 *
 * @param file absolute path of the `.mdx` file
 * @param root the project's root, which problems' paths start from
 */
export async function compileText(file: string, root: string): Promise<CompiledText> {
  const outline = emptyOutline();
  const problems: Problem[] = [];
  const shortName = relative(root, file);
  const collector = collectorFor(shortName, outline, problems);
  const locale = locales.find((name) => basename(file) === `${name}.mdx`) ?? "en";
  const kept = { file: shortName, outline, problems };
  let light: readonly Term[] = [];
  const plugins = [
    ...[structure, elements, cells, headings].map((plugin) => () => plugin(collector)),
    () => formulas(collector, light),
    () => terms(glossary, locale),
  ];
  try {
    const { code, frontmatter } = await bundleMDX<Record<string, unknown>>({
      file,
      cwd: root,
      mdxOptions: (options, { light: own }) => {
        light = readTerms(own, (name, message) => collector.report(lineOfEntry(file, name), message));
        return {
          ...options,
          remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, remarkMath, ...plugins],
        };
      },
      esbuildOptions: (options) => ({ ...options, logLevel: "silent" }),
    });
    const [title, question] = ["title", "question"].map((key) => {
      const text = frontmatter[key];
      if (typeof text !== "string" || text === "") collector.report(1, `the front matter needs a ${key}`);
      return String(text ?? "");
    });
    for (const { name, sign } of strayed(light, outline))
      collector.report(lineOfEntry(file, name), `the sign ${sign} of the term "${name}" stands nowhere`);
    return { ...kept, title: title ?? "", question: question ?? "", terms: light, code };
  } catch (error) {
    problems.push(...syntaxProblems(error, shortName));
    return { ...kept, title: "", question: "", terms: [], code: "" };
  }
}

/** Signs of terms that no formula and no cell has. */
function strayed(terms: readonly Term[], { signs, cells }: Outline): { name: string; sign: string }[] {
  const names = new Set(cells.flatMap(({ source }) => source.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)));
  return terms.flatMap(({ name, ...term }) =>
    [
      ...term.tex.map((sign) => `$${sign}$`).filter((sign) => !signs.has(sign)),
      ...term.code.filter((sign) => !names.has(sign)),
    ].map((sign) => ({ name, sign })),
  );
}

/** The line of the front matter's entry of this name. */
function lineOfEntry(file: string, name: string): number {
  const lines = readFileSync(file, "utf8").split("\n");
  return (
    1 +
    Math.max(
      0,
      lines.findIndex((line) => line.trimStart().startsWith(`${name}:`)),
    )
  );
}

interface BuildMessage {
  readonly text: string;
  readonly location: { readonly line: number } | null;
}

function isBuildFailure(error: unknown): error is { readonly errors: readonly BuildMessage[] } {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

function syntaxProblems(error: unknown, file: string): Problem[] {
  if (!isBuildFailure(error)) return [frontMatterProblem(error, file)];
  return error.errors.map(({ text, location }) => ({
    file,
    line: location?.line || lineOpened(text),
    message: text.replace(preamble, ""),
  }));
}

/** YAML's errors say their line in their first one, and go on with a drawing of the place. */
function frontMatterProblem(error: unknown, file: string): Problem {
  const [message = ""] = String(error).split("\n", 1);
  return { file, line: Number(/ at line (\d+)/.exec(message)?.[1] ?? 1), message: message.replace(/:$/, "") };
}

/** What esbuild and the MDX plugin say before they come to the point. */
const preamble = /^Cannot process MDX file with esbuild:\s+(?:\d+:\d+(?:-\d+:\d+)?: )?/;

/** A tag that the file's end leaves open has no place of its own; the message names that of its opening. */
function lineOpened(text: string): number {
  return Number(/\((\d+):\d+-\d+:\d+\)/.exec(text)?.[1] ?? 1);
}
