import { describe, expect, test } from "vitest";
import { bookContents, loadText } from "./chapter.ts";
import { locales } from "./locale.ts";
import { runCells } from "./run-cells.ts";
import { shownNumbers } from "./shown-numbers.ts";
import { unitNames } from "./units.ts";

/** What a number becomes: itself, an amount of information in nats, or the square root of one. */
const factors = [1, Math.LN2, Math.sqrt(Math.LN2)];

for (const place of bookContents(process.cwd()))
  describe.each(locales)(`${place.slug} in %s`, async (locale) => {
    const { outline } = await loadText(process.cwd(), place, locale);
    const [bits, nats] = await Promise.all(
      (["bits", "nats"] as const).map((key) => runCells(outline.cells, { unit: unitNames[locale][key] })),
    );

    test.each(outline.cells.map(({ id }) => id))("in nats cell %s shows the same amounts", (id) => {
      const [one, other] = [bits?.cells.get(id), nats?.cells.get(id)];
      expect(other?.hasFailed).toBe(one?.hasFailed);
      const before = shownNumbers(one?.outputs ?? []);
      const odd = shownNumbers(other?.outputs ?? []).filter((found, index) => {
        const wanted = before[index] ?? Number.NaN;
        return !factors.some((factor) => isSame(found, factor * wanted));
      });
      expect(odd).toEqual([]);
    });
  });

function isSame(found: number, wanted: number): boolean {
  return Object.is(found, wanted) || Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

test("of the four numbers of two distributions none is left in bits", async () => {
  const place = bookContents(process.cwd()).find(({ slug }) => slug === "cross-entropy");
  if (place === undefined) throw new Error("no chapter cross-entropy");
  const { outline } = await loadText(process.cwd(), place, "en");
  const { cells } = await runCells(outline.cells, { unit: "nats" });
  // H(p), H(p,q), H(q,p), H(q) for p = (.1, .15, .25, .5) and q = (.4, .3, .2, .1), by mpmath 1.3.0 in nats.
  expect(shownNumbers(cells.get("four-numbers")?.outputs ?? [])).toEqual(
    [1.207973687592232, 1.825877018441854, 1.836743622943355, 1.279854225833667].map((value) =>
      expect.closeTo(value, 12),
    ),
  );
});

test("the unit is known by its name in every language, and is the bit unless chosen", async () => {
  const cell = {
    id: "a",
    source: "const found = [unit.name, unit.base].join(); const h = entropy([0.5, 0.5], unit);",
  };
  const nameAndBase = async (unit?: string) =>
    (await runCells([cell], unit === undefined ? {} : { unit })).values.h;
  expect(await nameAndBase()).toBe(1);
  expect(await nameAndBase("比特")).toBe(1);
  expect(await nameAndBase("nats")).toBeCloseTo(Math.LN2, 15);
  expect(await nameAndBase("奈特")).toBeCloseTo(Math.LN2, 15);
});
