import { expect, test } from "./reader.ts";

/** Every kind of figure, by the cell that draws it; both themes, and a telephone's width and a desk's. */
const visits = [
  {
    path: "/zh/entropy/",
    scheme: "light",
    width: 1440,
    cells: ["coin-curve", "additivity", "huffman-tree", "three-map"],
  },
  {
    path: "/en/entropy/",
    scheme: "dark",
    width: 360,
    cells: ["coin-curve", "additivity", "huffman-tree", "three-map"],
  },
  { path: "/en/cross-entropy/", scheme: "dark", width: 360, cells: ["stack"] },
] as const;

for (const { path, scheme, width, cells } of visits)
  test.describe(() => {
    test.use({ colorScheme: scheme, viewport: { width, height: 900 } });
    test(`figures on ${path}, ${scheme} and ${width} px wide, turn interactive without moving or changing their look`, async ({
      page,
    }) => {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      for (const cell of cells) {
        const figure = page.locator(`[data-output="${cell}"] figure`);
        await figure.scrollIntoViewIfNeeded();
        const box = await figure.boundingBox();
        const still = await figure.screenshot();
        await figure.dispatchEvent("click");
        await expect(figure.locator(".plot-stage:not(.plot-waiting)")).toHaveCount(1);
        expect(await figure.boundingBox(), cell).toEqual(box);
        const differing = await page.evaluate(
          differingPixels,
          [still, await figure.screenshot()].map((png) => png.toString("base64")),
        );
        // Antialiasing of a scaled drawing may differ by a shade along its lines; a moved label or line is hundreds of pixels.
        expect(differing, cell).toBeLessThan(60);
      }
    });
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
