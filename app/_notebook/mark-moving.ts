/** How long after a control's last step the page counts as moving, ms. */
const restMs = 1_000;

/**
 * Puts `data-moving` on an element while one of the controls in it is being moved, so that styles can spare the page
 * work that nobody sees.
 *
 * @returns a function that ends it
 */
export function markMoving(element: HTMLElement): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const mark = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.dataset.input === undefined) return;
    clearTimeout(rest);
    element.dataset.moving = "";
    rest = setTimeout(() => delete element.dataset.moving, restMs);
  };
  element.addEventListener("input", mark);
  return () => {
    clearTimeout(rest);
    element.removeEventListener("input", mark);
  };
}
