import type { CellError, Fix } from "./outputs.ts";
import { mentionsOf } from "./scope.ts";
import { toJavaScript } from "./to-javascript.ts";

/** Each is renamed by reading the cell once more. */
const MOST_NAMES = 20;

/**
 * How a cell would read if the error's names were its own: one click for a reader who wanted that.
 *
 * @param isTaken whether a name stands for something in the notebook already
 */
export function fixOf(
  { code, names = [] }: CellError,
  source: string,
  isTaken: (name: string) => boolean,
): Fix | undefined {
  if ((code !== "duplicate" && code !== "assignment") || names.length === 0 || names.length > MOST_NAMES)
    return undefined;
  const fresh = names.map((name) => [name, freeName(name, source, isTaken)] as const);
  const renamed = fresh.reduce((text, [name, to]) => withRenamed(text, name, to), source);
  const copies = fresh.map(([name, to]) => `let ${to} = ${name};\n`).join("");
  return {
    kind: code === "duplicate" ? "rename" : "copy",
    name: names.join(", "),
    to: fresh.map(([, to]) => to).join(", "),
    source: code === "duplicate" ? renamed : copies + renamed,
  };
}

/** `theta` becomes `theta2`, and that `theta3`. */
function freeName(name: string, source: string, isTaken: (name: string) => boolean): string {
  const [, stem = name, digits = "1"] = /^(.*?)(\d*)$/.exec(name) ?? [];
  let number = Math.max(1, Number(digits));
  let candidate = "";
  do candidate = `${stem}${++number}`;
  while (isTaken(candidate) || source.includes(candidate));
  return candidate;
}

function withRenamed(source: string, name: string, to: string): string {
  const mentions = mentionsOf(toJavaScript(source).program, name);
  return mentions.reduceRight((text, { offset, also }) => {
    const before = also === "property" ? `${name}: ` : also === "import" ? `${name} as ` : "";
    return text.slice(0, offset) + before + to + text.slice(offset + name.length);
  }, source);
}
