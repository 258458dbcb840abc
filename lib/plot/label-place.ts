import type { Range } from "./figure.ts";
import { fontSize, textWidth } from "./text.ts";

export type LabelPlace =
  | "top center"
  | "top right"
  | "top left"
  | "bottom right"
  | "bottom left"
  | "bottom center";

const places: readonly LabelPlace[] = [
  ...(["top center", "top left", "top right"] as const),
  ...(["bottom right", "bottom left", "bottom center"] as const),
];

/** About the axes of the smaller drawing in px, where labels have least room. */
const narrow = { width: 240, height: 190 };
/** From a point's middle to the near edge of its label. */
const standoff = 6;

export interface PlotArea {
  readonly x: Range;
  readonly y: Range;
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function toPixel({ x, y }: Pixel, area: PlotArea): Pixel {
  return {
    x: ((x - area.x[0]) / (area.x[1] - area.x[0])) * narrow.width,
    y: (1 - (y - area.y[0]) / (area.y[1] - area.y[0])) * narrow.height,
  };
}

function boxAt(place: LabelPlace, { x, y }: Pixel, width: number): Box {
  const left = place.endsWith("left")
    ? x - standoff - width
    : place.endsWith("right")
      ? x + standoff
      : x - width / 2;
  const top = place.startsWith("top") ? y - standoff - fontSize.narrow : y + standoff;
  return { left, right: left + width, top, bottom: top + fontSize.narrow };
}

/** How badly a label would lie there: curve points that it covers, and pixels that it sticks out. */
function cost(box: Box, curves: readonly Pixel[]): number {
  const covered = curves.filter(
    ({ x, y }) => x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2,
  ).length;
  const outside =
    Math.max(0, -box.left) + Math.max(0, box.right - narrow.width) + Math.max(0, box.bottom - narrow.height);
  return covered + 10 * outside;
}

/** The side of a point where its label covers least of the curves and stays inside the axes; above it if all are free. */
export function placeLabel(
  label: string,
  point: Pixel,
  curves: readonly Pixel[],
  area: PlotArea,
): LabelPlace {
  const at = toPixel(point, area);
  const width = textWidth(label) * fontSize.narrow;
  const drawn = curves.map((vertex) => toPixel(vertex, area));
  const costs = places.map((place) => cost(boxAt(place, at, width), drawn));
  return places[costs.indexOf(Math.min(...costs))] ?? "top center";
}
