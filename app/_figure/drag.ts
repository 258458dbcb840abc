import type { Handle } from "../../lib/plot/figure.ts";
import type { Handles } from "../../lib/plot/handles.ts";

/** What a dragged point asks of an input: a number of a slider, weights of a distribution. */
export interface Move {
  readonly input: string;
  readonly value: number | readonly number[];
}

interface Grip {
  readonly handle: Handle;
  readonly handles: Handles;
  /** Of the drawing, when it was gripped. */
  readonly box: DOMRect;
  /** From the pointer to the point's middle, px. */
  readonly offset: { readonly x: number; readonly y: number };
}

/** How near to a point's middle counts as on it, px. */
const reach = 22;

/** The movable point of a figure that is nearest to a place on the screen, if one is near enough. */
function gripAt(root: Element, x: number, y: number): Grip | undefined {
  const drawing = [...root.querySelectorAll<SVGSVGElement>('svg[data-handles^="{"]')].find(
    (svg) => svg.getClientRects().length > 0,
  );
  if (drawing === undefined) return undefined;
  const handles: Handles = JSON.parse(drawing.dataset.handles ?? "");
  const markers = drawing.querySelectorAll(".scatterlayer .point");
  const grips = handles.points.flatMap((handle): Grip[] => {
    const marker = markers[handle.at]?.getBoundingClientRect();
    if (marker === undefined || marker.width === 0) return [];
    const offset = { x: marker.x + marker.width / 2 - x, y: marker.y + marker.height / 2 - y };
    return [{ handle, handles, box: drawing.getBoundingClientRect(), offset }];
  });
  const distance = ({ offset }: Grip): number => Math.hypot(offset.x, offset.y);
  const [nearest] = grips.sort((one, other) => distance(one) - distance(other));
  return nearest !== undefined && distance(nearest) <= reach ? nearest : undefined;
}

/** What the inputs behind a gripped point should be when the pointer is there. */
function movesAt({ handle, handles, box, offset }: Grip, { clientX, clientY }: PointerEvent): Move[] {
  const scale = box.width / handles.width;
  const along = (clientX + offset.x - box.x) / scale - handles.left;
  const down = (clientY + offset.y - box.y) / scale - handles.top;
  const x = handles.x[0] + (along / handles.across) * (handles.x[1] - handles.x[0]);
  const y = handles.y[1] - (down / handles.down) * (handles.y[1] - handles.y[0]);
  return [
    ...(handle.x === undefined ? [] : [{ input: handle.x, value: x }]),
    ...(handle.y === undefined ? [] : [{ input: handle.y, value: y }]),
    ...(handle.triangle === undefined ? [] : [{ input: handle.triangle, value: weightsAt(x, y) }]),
  ];
}

/** The weights of a triangle's left, right and upper corner at a place; outside of it, those of a place on its edge. */
function weightsAt(x: number, y: number): number[] {
  const top = (2 * y) / Math.sqrt(3);
  const right = x - top / 2;
  return [1 - right - top, right, top].map((weight) => Math.max(0, weight));
}

/**
 * Lets the movable points of a figure be dragged, by mouse and finger. The inputs behind them stay, for the keyboard.
 *
 * @returns a function that ends it
 */
export function makeDraggable(root: HTMLElement, move: (moves: readonly Move[]) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let grip: Grip | undefined;

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    grip = gripAt(root, event.clientX, event.clientY);
    if (grip === undefined) return;
    // Not for Plotly, nor for selecting text.
    event.stopPropagation();
    event.preventDefault();
    root.setPointerCapture(event.pointerId);
    root.dataset.dragging = "";
  };
  const drag = (event: PointerEvent): void => {
    if (grip !== undefined) move(movesAt(grip, event));
    else if (event.pointerType === "mouse")
      root.classList.toggle("can-grab", gripAt(root, event.clientX, event.clientY) !== undefined);
  };
  const release = (): void => {
    grip = undefined;
    delete root.dataset.dragging;
  };
  /** A finger on a point must not scroll the page away under it. */
  const touch = (event: TouchEvent): void => {
    const [finger] = event.touches;
    if (finger !== undefined && gripAt(root, finger.clientX, finger.clientY) !== undefined)
      event.preventDefault();
  };

  root.addEventListener("pointerdown", down, { signal, capture: true });
  root.addEventListener("pointermove", drag, { signal });
  root.addEventListener("pointerup", release, { signal });
  root.addEventListener("pointercancel", release, { signal });
  root.addEventListener("touchstart", touch, { signal, passive: false });
  return () => ending.abort();
}
