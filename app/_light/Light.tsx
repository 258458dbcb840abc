"use client";

import { useEffect } from "react";
import { lightUp, termAt, termsOf } from "./terms.ts";

/**
 * A term that is pointed at in a formula lights up wherever it stands nearby. By keyboard: at an equation's number, the
 * arrow keys go through the terms of that equation, so that no formula adds a stop to the way through the page.
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
      const number = event.target instanceof Element ? event.target.closest(".formula-number") : null;
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (number === null || step === undefined) return;
      event.preventDefault();
      lightUp(number, nextTerm(number, step));
    };
    const leave = ({ target }: Event): void => {
      if (target instanceof Element && target.matches(".formula-number")) lightUp(target, undefined);
    };
    document.addEventListener("pointerover", over, { signal });
    document.addEventListener("pointermove", note, { signal });
    // Where the pointer is already it does not come again.
    const [pointedAt] = [...document.querySelectorAll(":hover")].slice(-1);
    if (pointedAt !== undefined) lightUp(pointedAt, termAt(pointedAt));
    document.addEventListener("keydown", press, { signal });
    document.addEventListener("focusout", leave, { signal });
    return () => ending.abort();
  }, []);
  return null;
}

function nextTerm(number: Element, step: number): string | undefined {
  const terms = termsOf(number.closest(".formula"));
  const lit = number.closest<HTMLElement>("[data-lit]")?.dataset.lit;
  const before = lit === undefined ? (step > 0 ? -1 : 0) : terms.indexOf(lit);
  return terms.at((before + step) % terms.length);
}
