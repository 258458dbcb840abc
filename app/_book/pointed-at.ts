/** What the pointer rests on; to whoever begins to listen, it does not come there again. */
export function pointedAt(): Element | null {
  return [...document.querySelectorAll(":hover")].at(-1) ?? null;
}
