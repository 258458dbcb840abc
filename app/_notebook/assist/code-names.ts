import type { SyntaxNode, Tree } from "@lezer/common";

/** A name where it stands. */
export interface NamePlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The names of one cell, as far as they can be told while it is being written. */
export interface CodeNames {
  /** Declared at the top: what other cells can use. */
  readonly top: readonly NamePlace[];
  /** Declared anywhere in it. */
  readonly declared: ReadonlySet<string>;
  /** Declared more than once: which of them is meant depends on the place. */
  readonly repeated: ReadonlySet<string>;
  readonly used: readonly NamePlace[];
}

/** What keeps a declaration within the cell: anything but a pattern between it and the top. */
const OPEN = new Set([
  "Script",
  "VariableDeclaration",
  "ArrayPattern",
  "ObjectPattern",
  "PatternProperty",
  "ExportDeclaration",
]);

export function namesIn(tree: Tree, textAt: (from: number, to: number) => string): CodeNames {
  const top: NamePlace[] = [];
  const declared = new Set<string>();
  const repeated = new Set<string>();
  const used: NamePlace[] = [];
  tree.iterate({
    enter({ name: kind, from, to, node }) {
      if (kind !== "VariableDefinition" && kind !== "TypeDefinition" && kind !== "VariableName") return;
      const place = { name: textAt(from, to), from, to };
      if (kind === "VariableName") used.push(place);
      else if (declared.has(place.name)) repeated.add(place.name);
      else declared.add(place.name);
      if (kind === "VariableDefinition" && isAtTop(node)) top.push(place);
    },
  });
  return { top, declared, repeated, used };
}

function isAtTop(definition: SyntaxNode): boolean {
  const holder = definition.parent;
  const isNamed = holder?.name === "FunctionDeclaration" || holder?.name === "ClassDeclaration";
  let outer = isNamed ? holder.parent : holder;
  while (outer !== null && outer !== undefined) {
    if (!OPEN.has(outer.name)) return false;
    outer = outer.parent;
  }
  return true;
}
