import { check, control, openQuestions, quizOf } from "./quiz.ts";
import { cellOf, expect, kernelRests, languages, numbersOf, test } from "./reader.ts";

for (const language of languages)
  test(`in ${language} a chosen unit is that of numbers, formulas, axes and prose, in the next chapter too`, async ({
    page,
  }) => {
    const nats = language === "zh" ? "奈特" : "nats";
    await page.goto(`/${language}/entropy/`);
    await page.getByLabel(/^(信息的单位|Unit of information)$/).selectOption("nats");
    // h(0.11) in nats (mpmath 1.3.0).
    await expect.poll(() => numbersOf(page, "coin")).toEqual([expect.closeTo(0.346515336918666, 12)]);
    await expect(page.locator('[data-output="coin-curve"] figure')).toHaveAttribute(
      "aria-label",
      new RegExp(nats),
    );
    await expect(page.locator("#eq-binary-entropy .in-nats")).toBeVisible();
    await expect(page.locator("#eq-binary-entropy .in-bits")).toBeHidden();

    await page.goto(`/${language}/cross-entropy/`);
    await expect(page.locator(".prose .in-nats").first()).toBeVisible();
    // H(p,q) of (.1, .15, .25, .5) and (.4, .3, .2, .1) in nats (mpmath 1.3.0).
    await expect
      .poll(async () => (await numbersOf(page, "four-numbers"))[1])
      .toBeCloseTo(1.825877018441854, 12);
  });

for (const [language, units, note] of [
  ["zh", "比特 / 奈特", "换成你用的单位：0.922比特就是0.639奈特。"],
  ["en", "bits / nats", "In your unit: 0.922 bits are 0.639 nats."],
] as const)
  test(`in ${language} a question about bits says in which units it takes an answer, and takes one in nats`, async ({
    page,
  }) => {
    await openQuestions(page, `/${language}/cross-entropy/`);
    const quiz = quizOf(page, "wrong-coin");
    await page.getByLabel(/^(信息的单位|Unit of information)$/).selectOption("nats");
    await expect(quiz).toContainText(units);
    // H of (0.3, 0.7) in the code for (0.2, 0.8), seed 1: 0.3·ln 5 + 0.7·ln 1.25 = 0.63903 nats.
    await control(quiz, "text").fill("0.639");
    await expect(quiz.locator("[data-echo]")).toContainText(units);
    await check(quiz, "right");
    await quiz.locator('[data-fold="solution"] summary').click();
    await expect(quiz.getByText(note)).toBeVisible();

    // Under bits nothing is said of nats, and a number in nats wants its unit.
    await page.getByLabel(/^(信息的单位|Unit of information)$/).selectOption("bits");
    await expect(quiz.getByText(note)).toBeHidden();
    await expect(quiz.getByText(units, { exact: true })).toBeHidden();
    await quiz.locator('[data-action="again"]').click();
    await control(quiz, "text").fill("0.639");
    await check(quiz, "ungraded");
  });

test("a p of the reader’s own is met again in another chapter, and can be given back", async ({ page }) => {
  await page.goto("/en/cross-entropy/");
  const fields = cellOf(page, "pair").locator('fieldset:has([data-input="my-p"]) input[inputmode="decimal"]');
  await fields.first().fill("1");
  await fields.first().press("Enter");
  // Of (1, 0, 0, 0) the entropy is 0, and the cross-entropy to (.4, .3, .2, .1) is log2 2.5.
  await expect
    .poll(async () => (await numbersOf(page, "four-numbers")).slice(0, 2))
    .toEqual([0, expect.closeTo(1.3219280948873624, 12)]);

  await page.goto("/en/kl-divergence/");
  await expect
    .poll(async () => (await numbersOf(page, "split")).slice(0, 2))
    .toEqual([0, expect.closeTo(1.3219280948873624, 12)]);
  await cellOf(page, "pair").getByRole("button", { name: "Back to the book’s" }).click();
  // H(p) of (.1, .15, .25, .5) in bits (mpmath 1.3.0).
  await expect.poll(async () => (await numbersOf(page, "split"))[0]).toBeCloseTo(1.742737648613667, 12);
  await kernelRests(page);
  await page.reload();
  await expect(cellOf(page, "pair").getByRole("button", { name: "Back to the book’s" })).toHaveCount(0);
});

test("a link that sets p shows its p, and leaves the reader’s own as it was", async ({ page }) => {
  await page.goto("/en/cross-entropy/?set=my-p:1,0,0,0");
  await expect.poll(async () => (await numbersOf(page, "four-numbers"))[0]).toBe(0);
  await page.goto("/en/kl-divergence/");
  // H(p) of the book's (.1, .15, .25, .5) in bits (mpmath 1.3.0).
  await page.locator('[data-action="run-all"]').click();
  await kernelRests(page);
  await expect.poll(async () => (await numbersOf(page, "split"))[0]).toBeCloseTo(1.742737648613667, 12);
});
