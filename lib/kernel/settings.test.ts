import { expect, test } from "vitest";
import { Notebook } from "./notebook.ts";

/** A notebook whose reader can choose a word, and the cells that have finished, with what they hold. */
function notebookOf(sources: Readonly<Record<string, string>>) {
  const finished: string[] = [];
  let now = 0;
  const notebook = new Notebook({
    library: {
      pass: (ms: number) => {
        now += ms;
      },
    },
    settings: { word: (chosen) => (chosen === undefined ? "none" : `chosen ${String(chosen)}`) },
    emit: (event) => {
      if (event.type === "finished") finished.push(`${event.cell} ${Object.values(event.values).join()}`);
    },
    now: () => now,
  });
  notebook.setCells(Object.entries(sources).map(([id, source]) => ({ id, source })));
  return { notebook, finished };
}

const sources = {
  uses: "const length = word.length;",
  depends: "const twice = 2 * length;",
  apart: "const one = 1;",
};

test("a setting has a value before anything is chosen", async () => {
  const { notebook, finished } = notebookOf(sources);
  await notebook.runAll();
  expect(finished).toEqual(["uses 4", "depends 8", "apart 1"]);
});

test("choosing runs the cells that use the setting and what depends on them, and no other", async () => {
  const { notebook, finished } = notebookOf(sources);
  await notebook.runAll();
  finished.length = 0;
  notebook.setInput("word", "x");
  await notebook.runInput("word");
  expect(finished).toEqual(["uses 8", "depends 16"]);
});

test("a cell that defines the name takes the setting’s place", async () => {
  const { notebook, finished } = notebookOf({ ...sources, own: 'const word = "of its own";' });
  await notebook.runAll();
  expect(finished).toContain("uses 10");
  finished.length = 0;
  notebook.setInput("word", "x");
  await notebook.runInput("word");
  expect(finished).toEqual([]);
});

test("a slow cell that uses the setting waits to be asked for", async () => {
  const { notebook, finished } = notebookOf({ ...sources, slow: "pass(2000);\nconst letters = word;" });
  await notebook.runAll();
  finished.length = 0;
  notebook.setInput("word", "x");
  await notebook.runInput("word");
  expect(finished).toEqual(["uses 8", "depends 16"]);
  await notebook.run(["slow"]);
  expect(finished.at(-1)).toBe("slow chosen x");
});
