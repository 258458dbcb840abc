import { expect, test } from "vitest";
import { library } from "../../worker/library.ts";
import { loadLibraryDocs, parametersOf } from "./library-docs.ts";

test("every function that a cell can call is described, in both languages", () => {
  for (const locale of ["zh", "en"] as const) {
    const docs = new Map(loadLibraryDocs(process.cwd(), locale).map((doc) => [doc.name, doc]));
    for (const [name, value] of Object.entries(library)) {
      const names =
        typeof value === "function" ? [name] : Object.keys(Object(value)).map((key) => `${name}.${key}`);
      for (const called of names) expect(docs.get(called)?.summary, called).toMatch(/\S/);
    }
  }
});

test("parameters are read from a signature, whatever its types hold", () => {
  const read = parametersOf(
    "f(a: [number, string], b: { x: number; y?: (z: number) => void }, c?: A<B, C>, ...d: D[]): E",
    {
      a: "a pair",
    },
  );
  expect(read.map(({ name, isOptional, isRest, text }) => [name, isOptional, isRest, text])).toEqual([
    ["a", false, false, "a pair"],
    ["b", false, false, ""],
    ["c", true, false, ""],
    ["d", true, true, ""],
  ]);
});
