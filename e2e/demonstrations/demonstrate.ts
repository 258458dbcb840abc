import type { Locator, Page } from "@playwright/test";
import { cellOf, expect, kernelRests, numbersOf, outputOf } from "../reader.ts";
import type {
  Demonstration,
  DistributionDemonstration,
  PlayDemonstration,
  PointDemonstration,
  Reading,
  SelectDemonstration,
  SliderDemonstration,
  TextDemonstration,
  ToggleDemonstration,
  TriangleDemonstration,
} from "./demonstration.ts";
import { fingerOf, type Grip, gripsOf, type Hand, mouseOf, type Spot, spotsOf } from "./hands.ts";

/** What drives a chapter's demonstrations. */
export interface Stage {
  readonly page: Page;
  readonly mouse: Hand;
  readonly finger: Hand;
  /** The cells whose figures have points that move a slider, by its name. */
  readonly figures: ReadonlyMap<string, readonly string[]>;
  /** The figures that follow from a cell. */
  readonly followers: (cell: string) => readonly string[];
  /** How the figures have looked that follow from what is being demonstrated. */
  readonly looks: ReadonlyMap<string, Set<string>>;
}

type Surroundings = Pick<Stage, "figures" | "followers">;

export async function stageOf(page: Page, surroundings: Surroundings): Promise<Stage> {
  return { page, mouse: mouseOf(page), finger: await fingerOf(page), ...surroundings, looks: new Map() };
}

/** Drives one by keyboard, mouse and touch, sees each come to its number, and the figures change that follow. */
export async function demonstrate(stage: Stage, demonstration: Demonstration): Promise<void> {
  const { cell } = "inputs" in demonstration ? { cell: demonstration.shows } : demonstration;
  const still = "still" in demonstration ? demonstration.still : [];
  const followers = stage.followers(cell).filter((figure) => !still?.includes(figure));
  const seeing = { ...stage, looks: new Map(followers.map((figure) => [figure, new Set<string>()])) };
  await look(seeing);
  await drive(seeing, demonstration);
  for (const [figure, looks] of seeing.looks)
    expect
      .soft(looks.size, `${figure} follows ${demonstration.kind} in ${demonstration.cell}`)
      .toBeGreaterThan(1);
}

/** Notes how the figures look that are to change. */
async function look({ page, looks }: Stage): Promise<void> {
  for (const [figure, seen] of looks) {
    const drawing = outputOf(page, figure).locator("svg[data-signature]:visible").first();
    seen.add(await drawing.evaluate((svg) => svg.innerHTML));
  }
}

function drive(stage: Stage, demonstration: Demonstration): Promise<void> {
  switch (demonstration.kind) {
    case "slider":
      return demonstrateSlider(stage, demonstration);
    case "play":
      return demonstratePlay(stage, demonstration);
    case "select":
      return demonstrateSelect(stage, demonstration);
    case "toggle":
      return demonstrateToggle(stage, demonstration);
    case "text":
      return demonstrateText(stage, demonstration);
    case "distribution":
      return demonstrateDistribution(stage, demonstration);
    case "point":
      return demonstratePoint(stage, demonstration);
    case "triangle":
      return demonstrateTriangle(stage, demonstration);
  }
}

/** The numbers that a cell shows, or else those in a figure's words. */
async function readingOf(page: Page, cell: string): Promise<Reading> {
  const numbers = await numbersOf(page, cell);
  if (numbers.length > 0) return numbers;
  const words = (await outputOf(page, cell).locator("figure").getAttribute("aria-label")) ?? "";
  return [...words.matchAll(/-?\d+\.\d{3}\b/g)].map(([number]) => Number(number));
}

/** Measured slopes and sums of a thousand terms lose some digits. */
function matching(wanted: number): unknown {
  return Number.isFinite(wanted) ? expect.closeTo(wanted, 9) : wanted;
}

async function comesTo(stage: Stage, cell: string, reading: Reading, how: string): Promise<void> {
  const { page } = stage;
  await expect
    .poll(async () => (await readingOf(page, cell)).slice(0, reading.length), {
      message: `${cell} ${how}`,
      intervals: [20, 50, 100],
    })
    .toEqual(reading.map(matching));
  // What follows from the number, a remark on an infinity or a figure, moves what stands below.
  await kernelRests(page);
  await look(stage);
}

function controlOf({ page }: Stage, { cell, input }: { cell: string; input: string }): Locator {
  return cellOf(page, cell).locator(`[data-input="${input}"]`).first();
}

/** Writes a number into the field beside a slider. */
async function typeBeside({ page }: Stage, slider: Locator, value: string): Promise<void> {
  await slider.locator("xpath=following-sibling::input").focus();
  // What has the focus already is not selected by getting it.
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(value);
  await page.keyboard.press("Enter");
}

async function demonstrateSlider(stage: Stage, slider: SliderDemonstration): Promise<void> {
  const { lowest, highest, typed } = slider;
  const control = controlOf(stage, slider);
  const shows = slider.shows ?? slider.cell;
  const [value, book] = [await control.inputValue(), await readingOf(stage.page, shows)];
  const putBack = async () => {
    await typeBeside(stage, control, value);
    await comesTo(stage, shows, book, "back by keyboard");
  };
  await control.press("Home");
  await comesTo(stage, shows, lowest, `at the lowest ${slider.input} by keyboard`);
  await demonstrateEnds(stage, control, { ...slider, shows });
  if (typed !== undefined) {
    await typeBeside(stage, control, typed[0]);
    await comesTo(stage, shows, typed[1], `at ${slider.input} = ${typed[0]} by keyboard`);
  }
  await putBack();
  await demonstrateFigures(stage, { input: slider.input, shows, lowest, highest, putBack });
}

interface Ends {
  readonly input: string;
  readonly shows: string;
  readonly lowest: Reading;
  readonly highest: Reading;
}

/** From the lowest to the highest by mouse, and back by touch. */
async function demonstrateEnds(
  stage: Stage,
  control: Locator,
  { input, shows, ...ends }: Ends,
): Promise<void> {
  const spots = await spotsOf(control);
  await stage.mouse.drag(spots.middle, spots.right);
  await expect(control).toHaveValue((await control.getAttribute("max")) ?? "");
  await comesTo(stage, shows, ends.highest, `at the highest ${input} by mouse`);
  await stage.finger.drag(spots.middle, spots.left);
  await expect(control).toHaveValue((await control.getAttribute("min")) ?? "");
  await comesTo(stage, shows, ends.lowest, `at the lowest ${input} by touch`);
}

/** The points that move a slider along the axis, in each figure that has one. */
async function demonstrateFigures(
  stage: Stage,
  { input, shows, lowest, highest, putBack }: Ends & { readonly putBack: () => Promise<void> },
): Promise<void> {
  for (const cell of stage.figures.get(input) ?? []) {
    const places = (await gripsOf(stage.page, cell)).flatMap(({ x, y }, at) =>
      x === input && y === undefined ? [at] : [],
    );
    for (const place of places) {
      const right = await gripAt(stage, cell, place);
      await stage.mouse.drag(right.spot, { x: right.right, y: right.spot.y });
      await comesTo(stage, shows, highest, `at the highest ${input}, by mouse in ${cell}`);
      await putBack();
      const left = await gripAt(stage, cell, place);
      await stage.finger.drag(left.spot, { x: left.left, y: left.spot.y });
      await comesTo(stage, shows, lowest, `at the lowest ${input}, by touch in ${cell}`);
      await putBack();
    }
  }
}

/** A movable point that has come to rest: a figure follows its numbers when it can, and Plotly takes its time. */
async function gripAt({ page }: Stage, cell: string, place: number): Promise<Grip> {
  let seen = await gripsOf(page, cell);
  // The pointer wakes a figure: what it grips is to be the figure, and not the drawing that makes room for it.
  const spot = seen[place]?.spot;
  if (spot !== undefined) await page.mouse.move(spot.x, spot.y);
  await expect(outputOf(page, cell).locator(".plot-stage:not(.plot-waiting)").first()).toBeAttached();
  await expect(outputOf(page, cell).locator(".plot-waiting")).toHaveCount(0);
  await expect
    .poll(
      async () => {
        const before = seen;
        seen = await gripsOf(page, cell);
        return JSON.stringify(seen) === JSON.stringify(before);
      },
      { message: `the points of ${cell} rest`, intervals: [100] },
    )
    .toBe(true);
  const grip = seen[place];
  if (grip === undefined) throw new Error(`no movable point ${place} in ${cell}`);
  return grip;
}

/** Whoever wants no motion takes one step at a time. */
async function demonstratePlay(stage: Stage, play: PlayDemonstration): Promise<void> {
  const { page, mouse, finger } = stage;
  const { lowest, highest, input } = play;
  const control = controlOf(stage, play);
  const shows = play.shows ?? play.cell;
  const [value, book] = [await control.inputValue(), await readingOf(page, shows)];
  const putBack = async () => {
    await control.fill(value);
    await comesTo(stage, shows, book, "back");
  };
  const button = cellOf(page, play.cell).locator('[data-action="play"]');
  await page.emulateMedia({ reducedMotion: "reduce" });
  const presses = [() => button.press("Enter"), () => mouse.press(button), () => finger.press(button)];
  for (const [index, press] of presses.entries()) {
    await press();
    await comesTo(stage, shows, play.onwards[index] ?? [], `${index + 1} steps of ${input} on`);
  }
  await page.emulateMedia({ reducedMotion: null });
  await control.press("Home");
  await comesTo(stage, shows, lowest, `at the lowest ${input} by keyboard`);
  await demonstrateEnds(stage, control, { input, shows, lowest, highest });
  await putBack();
  await demonstrateFigures(stage, { input, shows, lowest, highest, putBack });
}

/** The list that opens is the browser's own, and no part of the page: of it Playwright takes the option itself. */
async function demonstrateSelect(
  stage: Stage,
  { readings, book, ...select }: SelectDemonstration,
): Promise<void> {
  const control = controlOf(stage, select);
  const shows = select.shows ?? select.cell;
  const others = readings.flatMap((_, option) => (option === book ? [] : [option]));
  const keys = async (option: number) => {
    await control.press("Home");
    for (let i = 0; i < option; i++) await control.press("ArrowDown");
  };
  const pick = (hand: Hand) => async (option: number) => {
    await hand.press(control);
    await expect(control).toBeFocused();
    await control.selectOption({ index: option });
    // Keys go to the list as long as it is open.
    await control.press("Escape");
  };
  const ways = { keyboard: keys, mouse: pick(stage.mouse), touch: pick(stage.finger) };
  for (const [index, [name, choose]] of Object.entries(ways).entries()) {
    const option = others[index % others.length] ?? 0;
    await choose(option);
    await comesTo(stage, shows, readings[option] ?? [], `with option ${option} by ${name}`);
    await keys(book);
    await comesTo(stage, shows, readings[book] ?? [], "back by keyboard");
  }
}

async function demonstrateToggle(stage: Stage, toggle: ToggleDemonstration): Promise<void> {
  const control = controlOf(stage, toggle);
  const ways = {
    keyboard: () => control.press("Space"),
    mouse: () => stage.mouse.press(control),
    touch: () => stage.finger.press(control),
  };
  for (const [name, press] of Object.entries(ways))
    for (const state of ["on", "off"] as const) {
      await press();
      await comesTo(stage, toggle.shows ?? toggle.cell, toggle[state], `${state} by ${name}`);
    }
}

async function demonstrateText(stage: Stage, { typed, beside, ...text }: TextDemonstration): Promise<void> {
  const { page, mouse, finger } = stage;
  const control = controlOf(stage, text);
  const shows = text.shows ?? text.cell;
  const [value, book] = [await control.inputValue(), await readingOf(page, shows)];
  const ways = [() => control.focus(), () => mouse.press(control), () => finger.press(control)];
  const write = async (words: string) => {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(words);
  };
  const [besideName = text.input, besideText] = beside ?? [];
  const other = controlOf(stage, { ...text, input: besideName });
  const otherValue = await other.inputValue();
  if (besideText !== undefined) await other.fill(besideText);
  for (const [index, [words, reading]] of Object.entries(typed).entries()) {
    await ways[index % ways.length]?.();
    await write(words);
    await comesTo(stage, shows, reading, `for ${words}`);
    await control.blur();
  }
  if (besideText !== undefined) await other.fill(otherValue);
  await control.focus();
  await write(value);
  await comesTo(stage, shows, book, "back by keyboard");
}

async function demonstrateDistribution(stage: Stage, shares: DistributionDemonstration): Promise<void> {
  const { page, mouse, finger } = stage;
  const { certain, none, even, more, fewer } = shares;
  const bar = controlOf(stage, shares);
  const buttons = cellOf(page, shares.cell)
    .locator("fieldset", { has: page.locator(`[data-input="${shares.input}"]`) })
    .getByRole("button");
  const shows = (reading: Reading, how: string) => comesTo(stage, shares.shows ?? shares.cell, reading, how);
  const level = buttons.last();

  await bar.press("End");
  await shows(certain, `with all of ${shares.input} at the first by keyboard`);
  await level.press("Enter");
  await shows(even, "even by keyboard");
  let share = Number(await bar.inputValue());
  for (const [key, step] of Object.entries({
    ArrowRight: 0.01,
    PageUp: 0.1,
    ArrowDown: -0.01,
    PageDown: -0.1,
  })) {
    share += step;
    await bar.press(key);
    const said = String(Number(share.toFixed(3)));
    await expect(bar, `${shares.input} by ${key}`).toHaveAttribute("aria-valuetext", said);
  }
  await level.press("Enter");
  await shows(even, "even by keyboard");
  const spots = await spotsOf(bar);
  await mouse.drag(spots.middle, spots.right);
  await shows(certain, `with all of ${shares.input} at the first by mouse`);
  await mouse.press(level);
  await shows(even, "even by mouse");
  const { middle, right } = await spotsOf(bar);
  await finger.drag(middle, right);
  await shows(certain, `with all of ${shares.input} at the first by touch`);
  await finger.press(level);
  await shows(even, "even by touch");
  await typeBeside(stage, bar, "0");
  await shows(none, `with none of ${shares.input} at the first, as typed`);
  await level.press("Enter");
  await shows(even, "even by keyboard");

  await expect(buttons).toHaveCount(more === undefined ? 1 : 3);
  if (more === undefined || fewer === undefined) return;
  const byKeyboard: Hand["press"] = (button) => button.press("Enter");
  const ways = [byKeyboard, mouse.press, finger.press];
  for (const [index, add] of ways.entries()) {
    await add(buttons.nth(0));
    await shows(more, `with one outcome more, in way ${index}`);
    const remove = ways[(index + 1) % ways.length] ?? byKeyboard;
    await remove(buttons.nth(1));
    await shows(fewer, `without it, in way ${index + 1}`);
    await level.press("Enter");
    await shows(even, "even by keyboard");
  }
}

async function demonstratePoint(stage: Stage, point: PointDemonstration): Promise<void> {
  const { page, mouse, finger } = stage;
  const sliders = point.inputs.map((input) => page.locator(`section[data-cell] [data-input="${input}"]`));
  const values = await Promise.all(sliders.map((slider) => slider.inputValue()));
  const book = await readingOf(page, point.shows);
  const ends: [Hand, (grip: Grip) => Spot, Reading, string][] = [
    [mouse, ({ right, top }) => ({ x: right, y: top }), point.highest, "highest by mouse"],
    [finger, ({ left, bottom }) => ({ x: left, y: bottom }), point.lowest, "lowest by touch"],
  ];
  for (const [hand, corner, reading, how] of ends) {
    const grip = await gripAt(stage, point.cell, 0);
    await hand.drag(grip.spot, corner(grip));
    await comesTo(stage, point.shows, reading, how);
    for (const [index, slider] of sliders.entries()) await typeBeside(stage, slider, values[index] ?? "");
    await comesTo(stage, point.shows, book, "back by keyboard");
  }
}

/** Its left corner by mouse, its upper one by touch; the bars are what a keyboard has. */
async function demonstrateTriangle(stage: Stage, triangle: TriangleDemonstration): Promise<void> {
  const { page, mouse, finger } = stage;
  const bars = page.locator(`section[data-cell] [data-input="${triangle.input}"]`);
  const ends: [Hand, (grip: Grip) => Spot, number][] = [
    [mouse, ({ left, bottom }) => ({ x: left, y: bottom }), 0],
    [finger, ({ left, right, top }) => ({ x: (left + right) / 2, y: top }), 2],
  ];
  for (const [hand, corner, outcome] of ends) {
    const grip = await gripAt(stage, triangle.cell, 0);
    await hand.drag(grip.spot, corner(grip));
    await expect(bars.nth(outcome)).toHaveValue("1");
    await comesTo(stage, triangle.shows, triangle.corner, `in the corner of outcome ${outcome}`);
    await cellOf(page, triangle.shows).locator("fieldset").getByRole("button").last().press("Enter");
    await expect(bars.nth(outcome)).not.toHaveValue("1");
  }
}
