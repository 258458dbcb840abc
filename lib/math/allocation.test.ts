import { readdirSync, readFileSync } from "node:fs";
import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type AnyNode, Parser } from "acorn";
import { expect, test } from "vitest";

/**
 * A function that gives one number makes no list and no object on its way. Read from the code and not from the heap:
 * what the heap shows is mostly the engine's own, doubles that it boxes between functions until it has compiled them.
 */

type Code = AnyNode & { readonly [key: string]: unknown };

const TypeScript = Parser.extend(tsPlugin());

/** Every function of the folder and every method, by name. */
const functions = new Map<string, Code[]>();
for (const file of readdirSync(import.meta.dirname))
  if (file.endsWith(".ts") && !file.includes(".test."))
    collect(parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8")));

function parse(source: string): Code {
  return asCode(TypeScript.parse(source, { ecmaVersion: "latest", sourceType: "module" }));
}

function asCode(node: object): Code {
  if (!isCode(node)) throw new Error("not code");
  return node;
}

function isCode(value: unknown): value is Code {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function childrenOf(node: Code): Code[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isCode);
}

function nameOf(node: unknown): string {
  return isCode(node) && typeof node.name === "string" ? node.name : "";
}

function collect(node: Code): void {
  if (node.type === "FunctionDeclaration" && isCode(node.body)) keep(nameOf(node.id), node);
  if (node.type === "MethodDefinition" && node.kind === "method") keep(nameOf(node.key), node);
  for (const child of childrenOf(node)) collect(child);
}

/** Methods of two classes may have one name: then both count. */
function keep(name: string, code: Code): void {
  functions.set(name, [...(functions.get(name) ?? []), code]);
}

/** What makes an object or a list; a function value is one too. */
const MAKERS = new Set([
  "NewExpression",
  "ArrayExpression",
  "ObjectExpression",
  "ArrowFunctionExpression",
  "TemplateLiteral",
  "SpreadElement",
]);
const MAKING_METHODS = /^(from|of|map|filter|slice|concat|flatMap|entries|keys|values|split)$/;
/** A refusal, a list as the result, registers kept for the next call, and whole numbers of any length. */
const EXEMPT = /^(refuse\w*|listLosses|grow|sumOfExponentialsLessOne)$/;

/** Makers in a function and in all that it calls, as "function: maker". */
function makers(name: string, seen = new Set<string>()): string[] {
  if (seen.has(name) || EXEMPT.test(name)) return [];
  seen.add(name);
  const found: string[] = [];
  for (const code of functions.get(name) ?? []) childrenOf(code).forEach(visit);
  return found;

  function visit(node: Code): void {
    if (node.type === "ThrowStatement") return;
    if (MAKERS.has(node.type)) found.push(`${name}: ${node.type}`);
    const called = node.type === "CallExpression" && isCode(node.callee) ? node.callee : undefined;
    const callee = called?.type === "MemberExpression" ? nameOf(called.property) : nameOf(called);
    if (EXEMPT.test(callee)) return;
    if (called?.type === "MemberExpression" && MAKING_METHODS.test(callee)) found.push(`${name}: ${callee}`);
    if (called !== undefined) found.push(...makers(callee, seen));
    for (const child of childrenOf(node)) visit(child);
  }
}

const scalarFunctions = [
  ...["informationContent", "entropy", "binaryEntropy", "crossEntropy", "klDivergence", "jsDivergence"],
  ...["jsDistance", "perplexity", "crossPerplexity", "renyiEntropy", "tsallisEntropy", "jointEntropy"],
  ...["conditionalEntropy", "mutualInformation", "logSumExp", "sigmoid", "logSigmoid", "softplus", "logit"],
  ...["log1mexp", "entropyFromLogits", "klDivergenceFromLogits", "binaryCrossEntropy"],
  ...["binaryCrossEntropyWithLogits", "categoricalCrossEntropy", "negativeLogLikelihood", "expectedLength"],
  ...["kraftSum", "klGaussian", "klBernoulli", "gaussianEntropy"],
];

test.each(scalarFunctions)("%s makes no list and no object", (name) => {
  expect(functions.has(name)).toBe(true);
  expect(makers(name)).toEqual([]);
});

test("a list made in a function that is called by another would be seen", () => {
  collect(parse("function outer(p) { return inner(p); } function inner(p) { return p.map((x) => [x]); }"));
  expect(makers("outer")).toEqual(["inner: map", "inner: ArrowFunctionExpression", "inner: ArrayExpression"]);
});
