import styles from "./card.module.css";
import { previewOf } from "./preview.ts";

const gap = 6;
const margin = 8;

/** The one card of a page: beside a link, what the link leads to. */
export class Card {
  readonly #element: HTMLElement;
  readonly #hint: string;
  #link: HTMLAnchorElement | undefined;

  /** @param hint said to a finger: how to follow the link after all */
  constructor(hint: string) {
    this.#hint = hint;
    this.#element = document.createElement("div");
    this.#element.id = "card";
    this.#element.role = "tooltip";
    this.#element.className = styles.card ?? "";
    this.#element.hidden = true;
    document.body.append(this.#element);
  }

  get link(): HTMLAnchorElement | undefined {
    return this.#link;
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.#element.contains(target);
  }

  /** Shows what the link leads to; a card that comes too late, when another is wanted, is not shown. */
  async show(link: HTMLAnchorElement, by: "pointer" | "finger" | "keyboard"): Promise<void> {
    this.hide();
    this.#link = link;
    const content = await previewOf(link).catch(() => undefined);
    if (content === undefined || this.#link !== link) return;
    this.#element.replaceChildren(content);
    if (by === "finger") this.#element.append(this.#hintLine());
    this.#element.lang = link.closest<HTMLElement>("[lang]")?.lang ?? "";
    this.#element.hidden = false;
    link.setAttribute("aria-describedby", this.#element.id);
    this.#place(link);
  }

  hide(): void {
    this.#link?.removeAttribute("aria-describedby");
    this.#link = undefined;
    this.#element.hidden = true;
  }

  #hintLine(): HTMLElement {
    const line = document.createElement("p");
    line.className = styles.hint ?? "";
    line.textContent = this.#hint;
    return line;
  }

  /** Under the link, or over it where there is more room. */
  #place(link: HTMLAnchorElement): void {
    const [line] = link.getClientRects();
    if (line === undefined) return;
    const { width, height } = this.#element.getBoundingClientRect();
    const widest = document.documentElement.clientWidth - width - margin;
    const isBelow = line.bottom + gap + height <= innerHeight || line.top < innerHeight / 2;
    const top = isBelow ? line.bottom + gap : line.top - gap - height;
    this.#element.style.left = `${scrollX + Math.max(margin, Math.min(line.left, widest))}px`;
    this.#element.style.top = `${scrollY + top}px`;
  }
}
