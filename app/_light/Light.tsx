"use client";

import { useEffect } from "react";
import { pointedAt } from "../_book/pointed-at.ts";
import { lightUp, passages, termAt, termsOf } from "./terms.ts";

const links = ".prose a[href]";

/**
 * A term that is pointed at in a formula lights up wherever it stands nearby. By keyboard, so that no formula adds a stop
 * to the way through the page: at an equation's number the arrow keys go through the terms of that equation, at any other
 * link through those of the section that it is in.
 */
export function Light() {
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let rest = "";
    const note = ({ screenX, screenY }: PointerEvent): boolean => {
      const before = rest;
      rest = `${screenX} ${screenY}`;
      return rest !== before;
    };
    // What the page scrolls under a pointer that rests is not pointed at.
    const over = (event: PointerEvent): void => {
      if (note(event) && event.target instanceof Element) lightUp(event.target, termAt(event.target));
    };
    const press = (event: KeyboardEvent): void => {
      const link = event.target instanceof Element ? event.target.closest(links) : null;
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
      if (link === null || step === undefined || !isPlain) return;
      event.preventDefault();
      lightUp(link, nextTerm(link, step));
    };
    const leave = ({ target }: Event): void => {
      if (target instanceof Element && target.matches(links)) lightUp(target, undefined);
    };
    document.addEventListener("pointerover", over, { signal });
    document.addEventListener("pointermove", note, { signal });
    const rested = pointedAt();
    if (rested !== null) lightUp(rested, termAt(rested));
    document.addEventListener("keydown", press, { signal });
    document.addEventListener("focusout", leave, { signal });
    return () => ending.abort();
  }, []);
  return null;
}

function nextTerm(link: Element, step: number): string | undefined {
  const terms = termsOf(link.closest(".formula") ?? link.closest(passages));
  const lit = link.closest<HTMLElement>("[data-lit]")?.dataset.lit;
  const before = lit === undefined ? (step > 0 ? -1 : 0) : terms.indexOf(lit);
  return terms.at((before + step) % terms.length);
}
