import { parse } from "acorn";
import { expect, test } from "vitest";
import { CellSyntaxError } from "./cell-syntax.ts";
import { toJavaScript } from "./to-javascript.ts";

/** Source and what must be left of it; runs of spaces count as one, and a lone `;` marks where a statement stood. */
const ERASED: readonly (readonly [source: string, left: string])[] = [
  ["const p: number[] = [1]", "const p = [1]"],
  ["let x: number, y: string = 'a'", "let x , y = 'a'"],
  ["const f = (a: number, b?: string): boolean => a > 1", "const f = (a , b ) => a > 1"],
  ["function f<T extends object>(this: Window, a: T, ...r: T[]): void {}", "function f ( a , ...r ) {}"],
  ["function f(this: Window): void {}", "function f( ) {}"],
  ["const f = async <T,>(x: T): Promise<T> => x", "const f = async (x ) => x"],
  ["const v = x as unknown as number[]", "const v = x ;"],
  ["foo(x as number, (y) satisfies string)", "foo(x , (y) )"],
  ["const c = [1, 2] as const;", "const c = [1, 2] ;"],
  ["a!.b![0]!()", "a .b [0] ()"],
  ["const m = new Map<string, number[]>()", "const m = new Map ()"],
  ["f<number>(1); tag<string>`x`; const g = f<string>;", "f (1); tag `x`; const g = f ;"],
  ["type T = { a: string }; 1", "; 1"],
  ["interface I<T> extends J { a(): T }\n1", ";\n1"],
  ["declare const q: number; q", "; q"],
  ["declare function f(a: number): void; f(1)", "; f(1)"],
  ["declare global { interface A {} }\n1", ";\n1"],
  ["function f(a: string): void;\nfunction f(a: any) {}", ";\nfunction f(a ) {}"],
  [
    'import type { A } from "m"; import { type B, c } from "m"; import { d, type E } from "m"',
    '; import { c } from "m"; import { d, } from "m"',
  ],
  ["try {} catch (e: unknown) {}", "try {} catch (e ) {}"],
  ["for (let i: number = 0; i < 3; i++) {}", "for (let i = 0; i < 3; i++) {}"],
  ["for (let i: number; ; ) {}", "for (let i ; ; ) {}"],
  ["const { a, b }: { a: number; b: string } = c", "const { a, b } = c"],
  ["let v!: number; v", "let v ; v"],
  [
    "const o = { m<T>(this: O, a?: T): void {}, get x(): number { return 1 } }",
    "const o = { m ( a ) {}, get x() { return 1 } }",
  ],
  ["if (typeof x === 'a' && y < 3 && z > (4)) {}", "if (typeof x === 'a' && y < 3 && z > (4)) {}"],
  ["const t = a ? (b) : c => d", "const t = a ? (b) : c => d"],
  [`const s = \`\${x as number}: \${y!}\``, `const s = \`\${x }: \${y }\``],
  ["function isA(x: unknown): x is A { return true }", "function isA(x ) { return true }"],
  ["function check(x: unknown): asserts x is A {}", "function check(x ) {}"],
  // TypeScript takes these, too.
  ["a - b as T - c; a * b as T + c;", "a - b - c; a * b + c;"],
  ["(a + b as T) * c; (a + b) as T * c;", "(a + b ) * c; (a + b) * c;"],
  ["a as T * b; a == b as T + c;", "a * b; a == b + c;"],
  ["const x = y /* as */ as /* as */ number // as string", "const x = y /* as */ ; // as string"],
];

function squeeze(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/ +/g, " ").trim());
  return lines.join("\n");
}

test.each(ERASED)("%j keeps its code only", (source, left) => {
  expect(squeeze(toJavaScript(source).code)).toBe(squeeze(left));
});

const CLASS = `abstract class A<T> extends B<T> implements C, D {
  private readonly x!: T;
  declare y: T;
  static z?: number = 1;
  #w: string = "";
  [key: string]: unknown;
  constructor(this: X, y: T);
  constructor(y: T) { super(); }
  m?(): void {}
  abstract q(): void;
  protected static async n(): Promise<void> {}
  override get a(): T { return this.x! }
  readonly = 1;
}`;

test("a class keeps its fields and methods and loses what only types know", () => {
  const lines = toJavaScript(CLASS).code.split("\n").map(squeeze);
  expect(lines).toEqual([
    "class A extends B {",
    "x ;",
    ";",
    "static z = 1;",
    '#w = "";',
    ";",
    ";",
    "constructor(y ) { super(); }",
    "m () {}",
    ";",
    "static async n() {}",
    "get a() { return this.x; }",
    "readonly = 1;",
    "}",
  ]);
});

test("whatever is erased, every other character stays on its line and in its column", () => {
  for (const source of [...ERASED.map(([text]) => text), CLASS]) {
    const erased = toJavaScript(source).code;
    expect(erased).toHaveLength(source.length);
    for (const [i, character] of [...erased].entries()) {
      if (character !== " " && character !== ";") expect([source, character]).toEqual([source, source[i]]);
    }
  }
});

/** What TypeScript ends at a line end, JavaScript would go on with if the type were only blanked. */
test.each([
  ["let x: number\n[1, 2].map(String)", 2],
  ["const x = y as number\n(z)", 2],
  ["const f = (x) => x as T\n(g)", 2],
  ["type T = number\n[1, 2].map(String)", 1],
  ["const a = b\ntype T = number\n(c)", 2],
  ["const a = b\ninterface I {}\n`c`", 2],
  ["if (a) return_ = b as T\nelse c()", 1],
] as const)("%j stays %i statements", (source, count) => {
  const { body } = toJavaScript(source).program;
  expect(body.filter((node) => node.type !== "EmptyStatement")).toHaveLength(count);
});

test("a field whose type ends its line stays apart from the next", () => {
  const [declaration] = toJavaScript("class A {\n  x: number\n  ['y'] = 1\n}").program.body;
  expect(declaration?.type === "ClassDeclaration" && declaration.body.body).toHaveLength(2);
});

test("an arrow function whose return type spans lines still parses, and no line moves", () => {
  const source = "const f = (a: number): Promise<\n  number\n> => g(a)\nf(1)";
  const erased = toJavaScript(source).code;
  expect(erased.split("\n")).toHaveLength(4);
  expect(parse(erased, { ecmaVersion: "latest", sourceType: "module" }).body).toHaveLength(2);
});

test("type parameters that span lines don't cut a returned arrow function off", () => {
  const erased = toJavaScript("function f() { return <\n  T,\n>(x: T) => x }").code;
  expect(new Function(`${erased}; return f()(7)`)()).toBe(7);
});

test.each([
  ["enum E { A }", "enum", 1],
  ["1\nnamespace N { const a = 1 }", "namespace", 2],
  ["class A { constructor(private x: number) {} }", "parameter properties", 1],
  ["const x = <number>y", "value as T", 1],
  ["export const x = 1", "export", 1],
  ["\na + b as number * c", "in parentheses", 2],
  ["a << b as T satisfies U + c", "in parentheses", 1],
  ["a < b as T + c", "in parentheses", 1],
  ["\n\nawait import('x')", "import()", 3],
  ["import.meta.url", "import.meta", 1],
] as const)("%j is refused in words", (source, words, line) => {
  const attempt = (): string => toJavaScript(source).code;
  expect(attempt).toThrow(CellSyntaxError);
  expect(attempt).toThrow(words);
  expect(attempt).toThrow(expect.objectContaining({ at: expect.objectContaining({ line }) }));
});
