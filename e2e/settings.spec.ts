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
