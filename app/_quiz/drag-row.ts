import type { PointerEvent } from "react";

/** Follows the pointer until it is let go, and says over which row of the same list it is. */
export function dragRow(event: PointerEvent<HTMLElement>, put: (place: number) => void): void {
  const list = event.currentTarget.closest("ol");
  if (list === null || event.button !== 0) return;
  event.preventDefault();
  let last = -1;
  const follow = ({ clientY }: { readonly clientY: number }) => {
    const place = placeAt(list, clientY);
    if (place === undefined || place === last) return;
    last = place;
    put(place);
  };
  // On the window: a row that moves under the pointer would lose it.
  const over = new AbortController();
  const { signal } = over;
  window.addEventListener("pointermove", follow, { signal });
  for (const end of ["pointerup", "pointercancel"])
    window.addEventListener(end, () => over.abort(), { signal });
}

function placeAt(list: HTMLElement, y: number): number | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-place]")];
  const row = rows.find((candidate) => {
    const { top, bottom } = candidate.getBoundingClientRect();
    return y >= top && y <= bottom;
  });
  return row === undefined ? undefined : Number(row.dataset.place);
}
