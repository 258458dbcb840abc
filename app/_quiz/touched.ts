import { isAnswering } from "./is-answering.ts";

/** What a reader has done to a question that was not alive yet: its controls are the browser's own till then. */
export interface Touched {
  /** What controls hold, by `data-key`; of those that are ticked or not, only the ticked. */
  readonly values: ReadonlyMap<string, string>;
  readonly hints: number;
  readonly isSolutionOpen: boolean;
  /** The place, among everything that can have the focus, of what has it. */
  readonly focused: number;
  /** The place of the button that was pressed last. */
  readonly pressed: number;
}

const focusable = "input, select, textarea, button, summary, a[href], [tabindex]";

function placeIn(section: HTMLElement, element: Element | null | undefined): number {
  return element ? [...section.querySelectorAll(focusable)].indexOf(element) : -1;
}

/** Watches a question until it comes alive. */
export class Touching {
  readonly #section: HTMLElement;
  readonly #over = new AbortController();
  #pressed: Element | null = null;
  #isHeld = false;
  #isComposing = false;
  #release: (() => void) | undefined;

  /** @param onTouch called at every sign that the reader will want to answer */
  constructor(section: HTMLElement, onTouch: () => void) {
    this.#section = section;
    const { signal } = this.#over;
    const hold = (change: () => void) => () => {
      change();
      // After the click that comes of it.
      setTimeout(() => this.#letGo());
    };
    section.addEventListener("focusin", onTouch, { signal });
    section.addEventListener(
      "pointerdown",
      () => {
        this.#isHeld = true;
        onTouch();
      },
      { signal },
    );
    const released = hold(() => {
      this.#isHeld = false;
    });
    for (const end of ["pointerup", "pointercancel"]) window.addEventListener(end, released, { signal });
    section.addEventListener("compositionstart", () => (this.#isComposing = true), { signal });
    section.addEventListener(
      "compositionend",
      hold(() => {
        this.#isComposing = false;
      }),
      { signal },
    );
    section.addEventListener("click", ({ target }) => this.#press(target), { signal });
    section.addEventListener("keydown", (event) => isAnswering(event) && this.#pressCheck(), { signal });
  }

  #press(target: EventTarget | null): void {
    if (target instanceof Element) this.#pressed = target.closest("button");
  }

  #pressCheck(): void {
    this.#pressed = this.#section.querySelector('[data-action="check"]');
  }

  #letGo(): void {
    if (!this.#isHeld && !this.#isComposing) this.#release?.();
  }

  /** Resolves when no pointer is down on the question and no word is being composed in it. */
  handsOff(): Promise<void> {
    return new Promise((resolve) => {
      this.#release = resolve;
      this.#letGo();
    });
  }

  /** What has been done; the watch is over. */
  finish(): Touched {
    this.#over.abort();
    // The places of what can have the focus are those of the living question, in which nothing is folded away.
    for (const folded of this.#section.querySelectorAll("noscript")) folded.outerHTML = folded.textContent;
    const folds = (name: string) =>
      this.#section.querySelectorAll(`details[data-fold="${name}"][open]`).length;
    return {
      values: valuesIn(this.#section),
      hints: folds("hint"),
      isSolutionOpen: folds("solution") > 0,
      focused: placeIn(this.#section, document.activeElement),
      pressed: placeIn(this.#section, this.#pressed),
    };
  }

  stop(): void {
    this.#over.abort();
  }
}

function valuesIn(section: HTMLElement): Map<string, string> {
  const values = new Map<string, string>();
  for (const control of section.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    "input[data-key], select[data-key], textarea[data-key]",
  )) {
    const isTick = control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type);
    if (!isTick || control.checked) values.set(control.dataset.key ?? "", control.value);
  }
  return values;
}

/** Puts the focus where it was, and presses the button that could not answer yet. */
export function resume(section: HTMLElement, { focused, pressed }: Touched): void {
  const elements = section.querySelectorAll<HTMLElement>(focusable);
  elements[focused]?.focus();
  elements[pressed]?.click();
}
