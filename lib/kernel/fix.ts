import type { ErrorCode, Fix, InputValue } from "./outputs.ts";
import { mentionsOf } from "./scope.ts";
import { toJavaScript } from "./to-javascript.ts";

/** Each is renamed by reading the cell once more. */
const MOST_NAMES = 20;

interface Notebook {
  /** Whether a name stands for something already. */
  readonly isTaken: (name: string) => boolean;
  /** What a name held when its cell ran last, if that is small. */
  readonly lastOf: (name: string) => InputValue | undefined;
}

interface Wrong {
  readonly code: ErrorCode;
  readonly names: readonly string[] | undefined;
}

const kinds: Partial<Readonly<Record<ErrorCode, Fix["kind"]>>> = {
  duplicate: "rename",
  assignment: "copy",
  cycle: "value",
};

/** How a cell would read if the error's names were its own: one click for a reader who wanted that. */
export function fixOf({ code, names = [] }: Wrong, source: string, notebook: Notebook): Fix | undefined {
  const kind = kinds[code];
  if (kind === undefined || names.length === 0 || names.length > MOST_NAMES) return undefined;
  const fresh = names.map((name) => [name, freeName(name, source, notebook.isTaken)] as const);
  const renamed = fresh.reduce((text, [name, to]) => withRenamed(text, name, to), source);
  const lines = fresh.map(([name, to]) => {
    if (kind === "copy") return `let ${to} = ${name};\n`;
    return kind === "value" ? `const ${to} = ${literal(notebook.lastOf(name) ?? 0)};\n` : "";
  });
  return {
    kind,
    name: names.join(", "),
    to: fresh.map(([, to]) => to).join(", "),
    source: lines.join("") + renamed,
  };
}

function literal(value: InputValue): string {
  if (Array.isArray(value)) return `[${value.join(", ")}]`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
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
