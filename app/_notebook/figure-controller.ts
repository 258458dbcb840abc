import type { FigureJson } from "../../lib/kernel/outputs.ts";
import type { LiveFigure } from "../_figure/live.ts";
import { patchFigure } from "../_figure/patch.ts";

export type FigureSize = "wide" | "narrow";

/** How long a figure must be left alone before Plotly learns what was patched under it. */
const settleMs = 300;

/**
 * Keeps one figure on the page up to date: the drawing that the build made is patched in place as long as only
 * its numbers change; Plotly is fetched for what a patch can't do, and for a reader who wants to point at values.
 */
export class FigureController {
  #figure: FigureJson | undefined;
  #live: { readonly size: FigureSize; readonly figure: LiveFigure } | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  readonly #resize: ResizeObserver;

  constructor(
    readonly frames: Readonly<Record<FigureSize, HTMLElement>>,
    /** Fetches the data of the figure that the build drew. */
    readonly fetchBuilt: () => Promise<FigureJson | undefined>,
    readonly onError: (error: unknown) => void,
  ) {
    let shown = this.#visibleSize();
    this.#resize = new ResizeObserver(() => {
      const size = this.#visibleSize();
      if (size === shown) return;
      shown = size;
      if (this.#figure !== undefined) this.show(this.#figure);
    });
    this.#resize.observe(frames.wide.parentElement ?? frames.wide);
  }

  /** Draws the figure; within the frame when only numbers changed. */
  show(figure: FigureJson): void {
    this.#figure = figure;
    const size = this.#visibleSize();
    const svg = this.frames[size].querySelector<SVGSVGElement>("svg");
    if (svg !== null && patchFigure(svg, figure, size)) this.#settleLater();
    else void this.#redraw();
  }

  /** Makes the figure answer to the pointer: values at points, as Plotly shows them. */
  async wake(): Promise<void> {
    if (this.#live?.size === this.#visibleSize()) return;
    try {
      this.#figure ??= await this.fetchBuilt();
    } catch (error) {
      this.onError(error);
      return;
    }
    await this.#redraw();
  }

  close(): void {
    this.#isClosed = true;
    this.#resize.disconnect();
    clearTimeout(this.#settling);
    this.#live?.figure.destroy();
  }

  async #redraw(): Promise<void> {
    if (this.#figure === undefined) return;
    try {
      const { mountLive } = await import("../_figure/live.ts");
      if (this.#isClosed) return;
      const size = this.#visibleSize();
      if (this.#live?.size === size) {
        await this.#live.figure.update(this.#figure);
        return;
      }
      this.#live?.figure.destroy();
      this.#live = { size, figure: await mountLive(this.frames[size], this.#figure, size) };
    } catch (error) {
      this.onError(error);
    }
  }

  #settleLater(): void {
    if (this.#live === undefined) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#redraw(), settleMs);
  }

  #visibleSize(): FigureSize {
    return this.frames.narrow.getClientRects().length > 0 ? "narrow" : "wide";
  }
}
