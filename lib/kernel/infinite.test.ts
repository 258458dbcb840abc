import { expect, test } from "vitest";
import { Notebook } from "./notebook.ts";

/** The remarks of a notebook of one cell. */
async function remarksOn(source: string): Promise<string[]> {
  const remarks: string[] = [];
  const klDivergence = (p: readonly number[], q: readonly number[]) => (q.includes(0) ? Infinity : p.length);
  const notebook = new Notebook({
    library: { klDivergence },
    emit(event) {
      if (event.type === "output" && event.output.kind === "remark") remarks.push(event.output.message);
    },
  });
  notebook.setCells([{ id: "a", source }]);
  await notebook.runAll();
  return remarks;
}

test.for([
  ["klDivergence([0.9, 0, 0.1], [1, 0, 0]);", "klDivergence: q[2] = 0 where p[2] = 0.1, so it is infinite"],
  ["({ d: klDivergence([1], [0]) });", "klDivergence: q[0] = 0 where p[0] = 1, so it is infinite"],
  ["display(klDivergence([1], [0]));", "klDivergence: q[0] = 0 where p[0] = 1, so it is infinite"],
] as const)("an infinity that %o shows is explained", async ([source, remark]) => {
  expect(await remarksOn(source)).toEqual([remark]);
});

test.for([
  ["nobody sees it", "const d = klDivergence([1], [0]);\nd > 1;"],
  ["it is finite", "klDivergence([1], [1]);"],
  ["its arguments give no reason", "klDivergence({ length: 1 }, [0]);"],
] as const)("of a divergence there is no remark where %s", async ([, source]) => {
  expect(await remarksOn(source)).toEqual([]);
});
