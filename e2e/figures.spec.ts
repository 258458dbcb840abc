import { expect, languages, test } from "./reader.ts";

for (const language of languages)
  test(`a figure in ${language} that turns interactive neither moves nor changes its look`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${language}/entropy/`);
    const figure = page.locator('[data-output="coin-curve"] figure');
    await figure.scrollIntoViewIfNeeded();
    await page.evaluate(() => document.fonts.ready);
    const box = await figure.boundingBox();
    const still = await figure.screenshot();
    await figure.dispatchEvent("click");
    await expect(figure.locator(".plot-stage:not(.plot-waiting)")).toHaveCount(1);
    expect(await figure.boundingBox()).toEqual(box);
    const differing = await page.evaluate(
      differingPixels,
      [still, await figure.screenshot()].map((png) => png.toString("base64")),
    );
    // Antialiasing of a scaled drawing may differ by a shade along its lines; a moved label or line is hundreds of pixels.
    expect(differing).toBeLessThan(60);
  });

/** How many pixels of two pictures differ by more than a shade. */
async function differingPixels(pictures: string[]): Promise<number> {
  const [first, second] = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    }),
  );
  let count = 0;
  for (let i = 0; i < (first?.length ?? 0); i += 4) {
    const distance = [0, 1, 2].map((channel) =>
      Math.abs((first?.[i + channel] ?? 0) - (second?.[i + channel] ?? 0)),
    );
    if (Math.max(...distance) > 64) count++;
  }
  return count;
}
