import { expect, test } from "vitest";
import { CellOutput } from "./cell-output.ts";
import type { Output } from "./outputs.ts";
import { readKernelMessage } from "./read-message.ts";

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

test("what was cut is kept and shown when asked for, up to what a page can hold", () => {
  const { output, shown } = recorded();
  for (let i = 0; i < 3000; i++) output.write("log", [i]);
  output.display(["never"]);
  output.result("end");
  const count = (outputs: readonly Output[]) => outputs.filter(({ kind }) => kind === "stream").length;
  const steps = [shown, output.shownAt(1), output.shownAt(2)];
  expect(steps.map(count)).toEqual([200, 1000, 2000]);
  for (const outputs of steps) expect(kinds(outputs.slice(-2))).toEqual(["cut", "result"]);
  expect(steps[2]?.[1999]).toMatchObject({ text: "1999" });
  expect(count(output.shownAt(0))).toBe(200);
});

test("nothing says that there is a cut once all of it is shown", () => {
  const { output } = recorded();
  for (let i = 0; i < 900; i++) output.write("log", [i]);
  expect(kinds(output.shownAt(1))).not.toContain("cut");
});

test("what a cell shows after a larger look at it stands in the same bounds", () => {
  const { output, shown } = recorded();
  for (let i = 0; i < 500; i++) output.write("log", [i]);
  output.shownAt(1);
  output.write("log", ["late"]);
  expect(shown.at(-1)).toEqual({ kind: "stream", name: "log", text: "late" });
});

test("what is not shown is not looked at", () => {
  const { output } = recorded();
  let looks = 0;
  const value = new Proxy([], {
    getOwnPropertyDescriptor: (target, key) => {
      looks += 1;
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  for (let i = 0; i < 201; i++) output.display([i]);
  output.display([value]);
  expect(looks).toBe(0);
  output.shownAt(1);
  expect(looks).toBeGreaterThan(0);
});

test("all of it together, with the largest bounds, is still a message that a page takes", () => {
  const { output } = recorded();
  const list = Array.from({ length: 5000 }, () => null);
  for (let i = 0; i < 2000; i++) output.display([list]);
  output.result(1);
  const outputs = output.shownAt(2);
  expect(kinds(outputs).slice(-2)).toEqual(["cut", "result"]);
  expect(readKernelMessage({ run: 1, type: "shown", cell: "a", outputs })).toBeDefined();
});
