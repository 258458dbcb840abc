"use client";

import { useEffect } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { pointedAt } from "../_book/pointed-at.ts";
import { wantsPrefetch } from "../_notebook/wants-prefetch.ts";
import type { Card } from "./card.ts";
import { cardWords } from "./dictionary.ts";

const links = "main a.ref, main a.term, main a.cite";

/** How long a pointer must rest on a link, and how long it may be gone from link and card, ms. */
const patience = { open: 250, close: 300 };

/**
 * Cards that show what a link leads to, for pointer, finger and keyboard. A pointer may go on to the card, Escape puts
 * it away, and it stays until then. Without this, the links are links.
 */
export function Cards({ locale }: { readonly locale: Locale }) {
  useEffect(() => watchLinks(cardWords(locale).again), [locale]);
  return null;
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
  if (link === null) return undefined;
  return wantsPrefetch() || link.pathname === location.pathname ? link : undefined;
}

function watchLinks(hint: string): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let card: Card | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async (link: HTMLAnchorElement, by: "pointer" | "finger" | "keyboard"): Promise<void> => {
    clearTimeout(timer);
    if (card === undefined) {
      const { Card } = await import("./card.ts");
      card ??= new Card(hint);
    }
    if (!signal.aborted) await card.show(link, by);
  };
  const hide = (): void => {
    clearTimeout(timer);
    card?.hide();
  };

  const rest = (target: EventTarget | null): void => {
    const link = linkAt(target);
    if (card?.contains(target) || (link !== undefined && link === card?.link)) clearTimeout(timer);
    else if (link !== undefined) {
      clearTimeout(timer);
      timer = setTimeout(() => void show(link, "pointer"), patience.open);
    }
  };
  const over = (event: PointerEvent): void => {
    if (event.pointerType !== "touch") rest(event.target);
  };
  const out = (event: PointerEvent): void => {
    if (
      event.pointerType === "touch" ||
      (linkAt(event.target) === undefined && !card?.contains(event.target))
    )
      return;
    clearTimeout(timer);
    timer = setTimeout(hide, patience.close);
  };
  const focus = (target: EventTarget | null): void => {
    const link = linkAt(target);
    if (link?.matches(":focus-visible")) void show(link, "keyboard");
  };
  /** A finger has no way to point: its first tap shows, its second goes. */
  const click = (event: MouseEvent): void => {
    const link = linkAt(event.target);
    const isFinger = event instanceof PointerEvent && event.pointerType === "touch";
    if (link !== undefined && isFinger && link !== card?.link) {
      event.preventDefault();
      void show(link, "finger");
    } else if (!card?.contains(event.target)) hide();
  };

  document.addEventListener("pointerover", over, { signal });
  document.addEventListener("pointerout", out, { signal });
  document.addEventListener("focusin", ({ target }) => focus(target), { signal });
  document.addEventListener("focusout", ({ target }) => target === card?.link && hide(), { signal });
  document.addEventListener("click", click, { signal });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide(), { signal });
  rest(pointedAt());
  focus(document.activeElement);
  return () => {
    ending.abort();
    hide();
  };
}
