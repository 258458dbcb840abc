import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import type { JavaScript } from "./annotations.ts";
import { parseAnnotated, parseJavaScript, parseTypeScript } from "./cell-syntax.ts";
import { eraseTypes } from "./erase.ts";

/** What most typed cells are made of. */
const READ = [
  "const p: readonly number[] = [1], q: Record<string, Array<Map<A, B>>>= {};",
  "let total: number;",
  "for (let i: number = 0; i < 3; i++) {}",
  "const f = (a: number, { b, c: d }: P, [e]: Q = [1], ...rest: T[]): boolean => a > 1;",
  "const g = (): { a: number; readonly b?: string } => ({ a: 1 });",
  "function h(a: A | 'b' | null = null, f: (x: T, y?: U) => V): Promise<void> { return f(a); }",
  "const o = { m(a: A): B { switch (a) { case 1: { return a } } }, get x(): number { return 1; } };",
  "try {} catch (e: unknown) {}",
  "const v = (x as unknown as number[])[0] ?? ([1, 2] as const).map((n) => n as T);",
  "const w = a!.b![0]!.c! + new Map<string, number[]>([]).size!;",
  "type T = { a: string, b: [U, V] } | T['a'][];\ntype U = typeof a.b | keyof T;",
  "interface I {\n  a: string;\n  b: (x: I) => void\n}\n({ a: 1 })",
  "const t = a ? b : c;",
  `const s = \`\${x as number}: \${y!}\`;`,
];

test.each(READ)("%j is read at once, and leaves what the whole of TypeScript's parser leaves", (source) => {
  expect(agrees(parseAnnotated(source), source)).toBe(true);
});

test.each([
  ["a conditional's colon", "a ? (b) : c;"],
  ["a conditional's colon before an arrow function", "a ? (b) : c => d;"],
  ["a statement that only a type ends", "let x: number\n[1, 2].map(String)"],
  ["a cast that a line ends", "const x = y as number\n(z)"],
  ["an operator that binds more tightly than the cast before it", "a + b as number * c;"],
  ["a declaration after a statement that a line ends", "const a = b\ntype T = number\n(c)"],
  ["annotations in parentheses that are no parameters", "(a: number);"],
  ["an annotation within a pattern", "const { a: b: number } = c;"],
  ["type parameters", "function f<T>(x: T): T { return x; }"],
  ["a class's fields", "class A { x: number = 1 }"],
  ["an assignment to a cast", "s satisfies T = 1;"],
  ["a member of what has none", "let f: Promise<void.b>, g: 's'<A>;"],
  ["a function's type among others", "let f: A | (x: T) => U, g: readonly (x: T) => U;"],
  ["a parameter that is no name", "let f: (typeof x: T) => U, g: (x | y) => U, h: (x, y.z?: T) => U;"],
])("%s is left to others", (_, source) => {
  expect(() => parseAnnotated(source)).toThrow("Unexpected token");
});

const PIECES = [
  ...": ? => ( ) [ ] { } < > , ; ! | & = / \n".split(" "),
  ..." as T, as const, satisfies T,: number,readonly ,typeof ,.b,-1,'s',in,async ,await ,/re/g,`x`".split(
    ",",
  ),
  "? (a) : b",
  "? (a) : b => c",
  "(a: T): U => a",
  "\ntype T = { a: b }\n",
  "interface I { a: b }",
  "function f(a: T): { b: c } { return a }",
  "case 1:",
  "new A<B>(c)",
];

/** One to three tokens of a source replaced by something, or with something before them. */
const damaged = record({
  source: constantFrom(...READ),
  wounds: array(record({ at: nat(), piece: constantFrom(...PIECES), keeps: nat(1) }), {
    minLength: 1,
    maxLength: 3,
  }),
}).map(({ source, wounds }) => {
  const tokens = source.match(/[\w$]+|\s+|./g) ?? [];
  for (const { at, piece, keeps } of wounds) tokens.splice(at % tokens.length, 1 - keeps, piece);
  return tokens.join("");
});

test("of any source that it reads, it leaves what the whole of TypeScript's parser leaves", () => {
  assert(
    property(damaged, (source) => {
      const read = attempt(() => parseAnnotated(source));
      return read === undefined || agrees(read, source);
    }),
    { numRuns: 1000 },
  );
});

/** A tree that is the tree of its code, which is what the other parser leaves of the source, if it takes it. */
function agrees({ code, program }: JavaScript, source: string): boolean {
  expect([code, parseJavaScript(code)]).toEqual([code, program]);
  const left = attempt(() => eraseTypes(source, parseTypeScript(source)));
  // Where a statement ends without a semicolon, one of them may have put one.
  if (left !== undefined) expect(code.replaceAll(";", " ")).toBe(left.replaceAll(";", " "));
  return true;
}

function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
