import { typescriptLanguage } from "@codemirror/lang-javascript";
import { expect, test } from "vitest";
import { functionsIn } from "./written-functions.ts";

function functionsOf(source: string) {
  const textAt = (from: number, to: number) => source.slice(from, to);
  return Object.fromEntries(functionsIn(typescriptLanguage.parser.parse(source), textAt));
}

const required = (name: string) => ({ name, isOptional: false, isRest: false });

test("reads parameters with their types, defaults and rest, and the comment above", () => {
  const source = `/** Half of it,
 * and no more. */
const half = (x: number, y?: number, z = [1, 2], ...more: number[]) => x / 2;`;
  expect(functionsOf(source)).toEqual({
    half: {
      signature: "half(x: number, y?: number, z = [1, 2], ...more: number[])",
      parameters: [
        required("x"),
        { name: "y", isOptional: true, isRest: false },
        { name: "z", isOptional: true, isRest: false },
        { name: "more", isOptional: true, isRest: true },
      ],
      comment: "Half of it,\nand no more.",
    },
  });
});

test("knows functions in every form that a name keeps", () => {
  const source = `// Far away.

export function f({ a, b }: Pair, [c]: number[]) {}
const g = x => x;
const h = async function (a) {};
let changed = (x) => x;
const [i] = [(x) => x];
const j = 1, k = (x) => x;`;
  expect(functionsOf(source)).toEqual({
    f: {
      signature: "f({ a, b }: Pair, [c]: number[])",
      parameters: [required("{ a, b }"), required("[c]")],
      comment: "",
    },
    g: { signature: "g(x)", parameters: [required("x")], comment: "" },
    h: { signature: "h(a)", parameters: [required("a")], comment: "" },
  });
});
