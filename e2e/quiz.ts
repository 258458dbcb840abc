import { expect, type Locator, type Page } from "@playwright/test";

export function quizOf(page: Page, id: string): Locator {
  return page.locator(`section[data-quiz="${id}"]`);
}

export type State = "open" | "right" | "wrong" | "ungraded";

/** Goes to a page with questions, and waits until they hear what is done to them. */
export async function openQuestions(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("section[data-quiz]:not([data-ready])")).toHaveCount(0);
}

/** Presses the button that checks, and waits for what comes of it. */
export async function check(quiz: Locator, state: State): Promise<void> {
  await quiz.locator('[data-action="check"]').click();
  await expect(quiz).toHaveAttribute("data-state", state);
}

/** The verdict as a screen reader announces it. */
export function verdictOf(quiz: Locator): Locator {
  return quiz.getByRole("status");
}

/** A control by what it stands for: `option-0`, `text`, `left-2`. */
export function control(quiz: Locator, key: string): Locator {
  return quiz.locator(`[data-key="${key}"]`);
}

/** Brings steps into this order by the buttons; those that are not named go below the line. */
export async function arrange(quiz: Locator, order: readonly number[]): Promise<void> {
  const rows = quiz.locator("li[data-place]");
  for (const [place, item] of order.entries()) {
    const row = quiz.locator(`li[data-item="${item}"]`);
    for (let at = await placeOf(row); at > place; at--) {
      await control(quiz, `up-${item}`).click();
      await expect(row).toHaveAttribute("data-place", String(at - 1));
    }
  }
  const line = quiz.locator("li[data-place]:not([data-item])");
  if ((await line.count()) === 0) return;
  // The line is moved by moving what stands above it and is not wanted.
  const last = (await rows.count()) - 1;
  for (const item of await unwantedAbove(quiz, order)) {
    const row = quiz.locator(`li[data-item="${item}"]`);
    for (let at = await placeOf(row); at < last; at++) {
      await control(quiz, `down-${item}`).click();
      await expect(row).toHaveAttribute("data-place", String(at + 1));
    }
  }
}

async function placeOf(row: Locator): Promise<number> {
  await expect(row).toHaveAttribute("data-place", /\d/);
  return Number(await row.getAttribute("data-place"));
}

async function unwantedAbove(quiz: Locator, order: readonly number[]): Promise<string[]> {
  const items = await quiz
    .locator("li[data-place]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-item")));
  const line = items.indexOf(null);
  return items
    .slice(0, line)
    .filter((item): item is string => item !== null && !order.includes(Number(item)));
}

/** Draws a curve in one stroke through these heights, as parts of the plot's own height. */
export async function draw(page: Page, quiz: Locator, heights: readonly number[]): Promise<void> {
  // Scrolled to its middle first: nothing may lie over the plot.
  const sheet = quiz.locator("svg rect");
  await sheet.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const box = await sheet.boundingBox();
  if (box === null) throw new Error("draw: the plot is not there");
  const placeAt = (index: number): [number, number] => [
    box.x + (box.width * index) / (heights.length - 1) + (index === 0 ? 1 : -1),
    // Within the plot also at its very bottom and top.
    box.y + 1 + (box.height - 2) * (1 - (heights[index] ?? 0)),
  ];
  for (const index of heights.keys()) {
    await page.mouse.move(...placeAt(index));
    if (index === 0) await page.mouse.down();
    const point = control(quiz, `point-${index}`);
    await expect(point).toHaveAttribute("data-set", "true");
  }
  await page.mouse.up();
}

/** Puts other code into a code question's editor. */
export async function writeCode(page: Page, quiz: Locator, code: string): Promise<void> {
  await control(quiz, "source").or(quiz.locator(".cm-content")).first().click();
  const editor = quiz.locator(".cm-content");
  await editor.waitFor();
  await editor.press("ControlOrMeta+a");
  await page.keyboard.insertText(code);
}
