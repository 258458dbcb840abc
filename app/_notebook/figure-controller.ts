import type { Term } from "../../lib/book/light/terms.ts";
import type { FigureJson } from "../../lib/kernel/outputs.ts";
import { type Move, makeDraggable } from "../_figure/drag.ts";
import type { LiveFigure } from "../_figure/live.ts";
import { patchFigure } from "../_figure/patch.ts";

export type FigureSize = "wide" | "narrow";

/** Where a figure stands on the page, and what it can ask the page for. */
export interface FigurePlace {
  readonly frames: Readonly<Record<FigureSize, HTMLElement>>;
  /** The chapter's own that light up. */
  readonly terms: readonly Term[];
  /** Fetches the data of the figure that the build drew. */
  readonly fetchBuilt: () => Promise<FigureJson | undefined>;
  readonly onError: (error: unknown) => void;
  /** A reader drags a point of the figure. */
  readonly onMove: (moves: readonly Move[]) => void;
}

/** How long a figure must be left alone before Plotly learns what was patched under it. */
const settleMs = 300;

/**
 * Keeps one figure on the page up to date: the drawing that the build made is patched in place as long as only
 * its numbers change; Plotly is fetched for what a patch can't do, and for a reader who wants to point at values.
 */
export class FigureController {
  #figure: FigureJson | undefined;
  #live: { readonly size: FigureSize; readonly figure: LiveFigure } | undefined;
  #drawing: Promise<void> = Promise.resolve();
  #nextDrawing: Promise<void> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  /** Which of the two frames is on screen; asking the page at every step would cost a layout. */
  #size: FigureSize;
  readonly #resize: ResizeObserver;
  readonly #endDragging: () => void;

  readonly #place: FigurePlace;

  constructor(place: FigurePlace) {
    this.#place = place;
    this.#size = this.#visibleSize();
    this.#resize = new ResizeObserver(() => {
      const size = this.#visibleSize();
      if (size === this.#size) return;
      this.#size = size;
      if (this.#figure !== undefined) this.show(this.#figure);
    });
    this.#resize.observe(this.#root);
    this.#root.addEventListener("pointerenter", this.#onPointer);
    this.#root.addEventListener("click", this.#onPointer);
    this.#endDragging = makeDraggable(this.#root, place.onMove);
  }

  /** Draws the figure; within the frame when only numbers changed. */
  show(figure: FigureJson): void {
    this.#figure = figure;
    const size = this.#size;
    const svg = this.#place.frames[size].querySelector<SVGSVGElement>("svg");
    if (svg !== null && patchFigure(svg, figure, size)) this.#settleLater();
    else void this.#redraw();
  }

  /** Makes the figure answer to the pointer: values at points, as Plotly shows them. */
  async wake(): Promise<void> {
    if (this.#live?.size === this.#size) return;
    try {
      this.#figure ??= await this.#place.fetchBuilt();
    } catch (error) {
      this.#place.onError(error);
      return;
    }
    await this.#redraw();
  }

  close(): void {
    this.#isClosed = true;
    this.#resize.disconnect();
    this.#root.removeEventListener("pointerenter", this.#onPointer);
    this.#root.removeEventListener("click", this.#onPointer);
    this.#endDragging();
    clearTimeout(this.#settling);
    this.#live?.figure.destroy();
  }

  get #root(): HTMLElement {
    const { wide } = this.#place.frames;
    return wide.parentElement ?? wide;
  }

  readonly #onPointer = (event: Event): void => {
    // A finger that scrolls past enters too; only its tap is meant.
    const isHover = event instanceof PointerEvent && event.type === "pointerenter";
    if (!isHover || event.pointerType === "mouse") void this.wake();
  };

  /** One after the other, and only the latest: of two at once each would clear away the other. */
  #redraw(): Promise<void> {
    this.#nextDrawing ??= this.#drawing.then(() => {
      this.#nextDrawing = undefined;
      this.#drawing = this.#draw();
      return this.#drawing;
    });
    return this.#nextDrawing;
  }

  async #draw(): Promise<void> {
    const figure = this.#figure;
    if (figure === undefined) return;
    try {
      const { mountLive } = await import("../_figure/live.ts");
      if (this.#isClosed) return;
      const size = this.#size;
      const { terms } = this.#place;
      if (this.#live?.size === size) {
        await this.#live.figure.update(figure);
        return;
      }
      this.#live?.figure.destroy();
      this.#live = { size, figure: await mountLive(this.#place.frames[size], { figure, size, terms }) };
      // What came meanwhile went into the drawing that is now gone.
      if (this.#figure !== figure) void this.#redraw();
    } catch (error) {
      this.#place.onError(error);
    }
  }

  #settleLater(): void {
    if (this.#live === undefined) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#redraw(), settleMs);
  }

  #visibleSize(): FigureSize {
    return this.#place.frames.narrow.getClientRects().length > 0 ? "narrow" : "wide";
  }
}
