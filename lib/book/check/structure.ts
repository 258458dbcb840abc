import type { CompiledText } from "../compile.ts";
import type { OutlinedBlock } from "../outline.ts";
import type { Problem } from "../problem.ts";

/** The first block in which a translation is not built as its original is: side by side they would drift apart. */
export function structureProblems(original: CompiledText, translation: CompiledText): Problem[] {
  const [here, there] = [original.outline.structure, translation.outline.structure];
  const place = there.findIndex((block, index) => difference(here[index], block) !== undefined);
  const block = there[place];
  if (block !== undefined)
    return [
      {
        file: translation.file,
        line: block.line,
        message: `${difference(here[place], block)} in ${original.file}`,
      },
    ];
  const more = here[there.length];
  if (more === undefined) return [];
  return [
    { file: original.file, line: more.line, message: `this ${more.kind} is missing in ${translation.file}` },
  ];
}

/** What a block has that its twin has not, as the beginning of a sentence that ends with the twin's place. */
function difference(
  original: OutlinedBlock | undefined,
  { kind, formulas, values, decimals }: OutlinedBlock,
): string | undefined {
  if (original === undefined) return `this ${kind} is missing`;
  if (original.kind !== kind) return `here stands a ${kind}, and a ${original.kind}`;
  if (String(original.formulas) !== String(formulas)) return "the formula is not the one";
  if (!hasSame(original.values, values)) return "the values are not those";
  if (!hasSame(original.decimals, decimals)) return "the decimal numbers are not those";
  return undefined;
}

/** In whatever order: that of a sentence is its language's. */
function hasSame(one: readonly string[], other: readonly string[]): boolean {
  return String([...one].sort()) === String([...other].sort());
}
