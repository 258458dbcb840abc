import type { CDPSession, Locator, Page } from "@playwright/test";

/** A place on the screen, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A reader's way to press things and to drag them. */
export interface Hand {
  press(control: Locator): Promise<void>;
  drag(from: Spot, to: Spot): Promise<void>;
}

export function mouseOf(page: Page): Hand {
  return {
    press: (control) => control.click(),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 2 });
      await page.mouse.up();
    },
  };
}

/** A finger; the page's context must have touch. */
export async function fingerOf(page: Page): Promise<Hand> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", places: Spot[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: places });
  return {
    press: (control) => control.tap(),
    async drag(from, to) {
      await touch("touchStart", [from]);
      await touch("touchMove", [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }]);
      await touch("touchMove", [to]);
      await touch("touchEnd", []);
    },
  };
}

/** The middle of a control, scrolled into sight, and a place beyond one of its ends. */
export async function spotsOf(control: Locator): Promise<Record<"middle" | "left" | "right", Spot>> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box === null) throw new Error(`no box of ${control}`);
  const y = box.y + box.height / 2;
  return {
    middle: { x: box.x + box.width / 2, y },
    left: { x: box.x - 20, y },
    right: { x: box.x + box.width + 20, y },
  };
}

/** How far beyond the axes a point is dragged, px. */
export const beyond = 20;

/** A movable point of a figure: the inputs that it moves, and places beyond its axes. */
export interface Grip {
  readonly x?: string;
  readonly y?: string;
  readonly triangle?: string;
  readonly spot: Spot;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The movable points of a cell's figures, as they are drawn now. */
export async function gripsOf(page: Page, cell: string): Promise<Grip[]> {
  const drawing = page.locator(`[data-output="${cell}"] svg[data-handles^="{"]:visible`).first();
  // A figure that wakes takes its drawing's place, but the figure's own element stays.
  const figure = page.locator(`[data-output="${cell}"] figure:has(svg[data-handles^="{"])`).first();
  await figure.scrollIntoViewIfNeeded();
  return drawing.evaluate((svg: SVGSVGElement, beyond: number) => {
    const { left, top, across, down, width, points } = JSON.parse(svg.dataset.handles ?? "");
    const box = svg.getBoundingClientRect();
    const scale = box.width / width;
    const markers = svg.querySelectorAll(".scatterlayer .point");
    return points.map(({ at, ...moves }: { at: number }) => {
      const marker = markers[at]?.getBoundingClientRect() ?? new DOMRect();
      return {
        ...moves,
        spot: { x: marker.x + marker.width / 2, y: marker.y + marker.height / 2 },
        left: box.x + left * scale - beyond,
        right: box.x + (left + across) * scale + beyond,
        top: box.y + top * scale - beyond,
        bottom: box.y + (top + down) * scale + beyond,
      };
    });
  }, beyond);
}
