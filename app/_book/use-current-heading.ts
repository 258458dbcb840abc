"use client";

import { useEffect, useState } from "react";

/** The id of the heading that the reader is under: the last one above the upper third of the window. */
export function useCurrentHeading(): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const headings = [...document.querySelectorAll<HTMLElement>(".prose h2[id], .prose h3[id]")];
    const update = () => {
      const line = innerHeight / 3;
      setCurrent(headings.findLast((heading) => heading.getBoundingClientRect().top < line)?.id);
    };
    // An observer of all that is above that line hears of every heading that crosses it, however far a page jumps, and
    // costs nothing while scrolling.
    const observer = new IntersectionObserver(update, { rootMargin: "10000000px 0px -66% 0px" });
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, []);
  return current;
}
