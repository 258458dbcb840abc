import { expect, test } from "vitest";
import { CellOutput } from "./cell-output.ts";
import type { Output } from "./outputs.ts";

function recorded(): { readonly output: CellOutput; readonly shown: Output[] } {
  const shown: Output[] = [];
  return { output: new CellOutput((output) => shown.push(output), 0), shown };
}

const kinds = (outputs: readonly Output[]): string[] => outputs.map(({ kind }) => kind);

test("a flood of outputs ends with one word that it was cut, and the result still comes", () => {
  const { output, shown } = recorded();
  for (let i = 0; i < 1000; i++) output.display([i]);
  output.result("end");
  expect(shown).toHaveLength(202);
  expect(shown.at(-2)).toEqual({ kind: "cut", reason: "outputs" });
  expect(shown.at(-1)).toMatchObject({ kind: "result", bundle: { "text/plain": '"end"' } });
});

test("a flood of text ends once it is longer than anyone reads", () => {
  const { output, shown } = recorded();
  for (let i = 0; i < 100; i++) output.write("log", ["x".repeat(9_999)]);
  expect(shown.at(-1)).toEqual({ kind: "cut", reason: "characters" });
  expect(shown).toHaveLength(11);
});

test("figures take longer to draw than numbers, and fewer of them are shown", () => {
  const { output, shown } = recorded();
  for (let i = 0; i < 100; i++) output.display([{ data: [], layout: {} }]);
  expect(shown).toHaveLength(21);
});

test("nothing is shown in a place that belongs to a later run", () => {
  const { output, shown } = recorded();
  output.close();
  output.write("log", ["late"]);
  output.result(1);
  expect(shown).toEqual([]);
});

test("all of it can be seen again with larger bounds, in the same order", () => {
  const { output, shown } = recorded();
  output.write("log", ["first"]);
  output.display([Array.from({ length: 3000 }, (_, i) => i)]);
  output.result("x".repeat(20_000));
  const again = output.shownAt(2);
  expect(kinds(again)).toEqual(kinds(shown));
  const items = (outputs: readonly Output[]) =>
    outputs.map((it) => ("bundle" in it ? it.bundle["application/vnd.surprisal.value+json"] : undefined));
  expect(items(shown)).toMatchObject([undefined, { items: { length: 100 } }, { cut: 10_000 }]);
  expect(items(again)).toMatchObject([undefined, { items: { length: 3000 } }, { cut: 0 }]);
});
