import { secondsToRead } from "../../lib/reader/reading-pace.ts";
import { openShelf } from "../../lib/reader/shelf.ts";

/** Seconds in a section after which it is where the reader is. */
const settledAfter = 5;

interface Section {
  readonly id: string;
  /** It, and the sections of the third rank under it. */
  readonly parts: readonly Element[];
  readonly end: Element;
  readonly needed: number;
  seconds: number;
  hasEnded: boolean;
}

/** Notes which sections of a chapter were read, and where the reader is. */
export function trackReading(article: Element, chapter: string): () => void {
  const shelf = openShelf();
  const sections = sectionsOf(article);
  const visible = new Set<Element>();
  let place: Section | undefined;

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
  });
  for (const { parts, end } of sections) for (const element of [...parts, end]) observer.observe(element);

  const tick = () => {
    if (document.visibilityState !== "visible") return;
    const seen = sections.filter(({ parts }) => parts.some((part) => visible.has(part)));
    for (const section of seen) {
      const wasRead = isRead(section);
      section.seconds += 1;
      section.hasEnded ||= visible.has(section.end);
      if (isRead(section) && !wasRead)
        void shelf.write("reading", `${chapter}#${section.id}`, { readAt: Date.now() });
    }
    const here = seen.findLast(hasBegun);
    if (here === undefined || here === place || here.seconds < settledAfter) return;
    place = here;
    shelf.writeSoon("settings", "place", { chapter, section: here.id });
  };
  const clock = setInterval(tick, 1000);
  return () => {
    clearInterval(clock);
    observer.disconnect();
  };
}

/** Whether its heading has come to the upper half of the window: of two sections on screen that one is being read. */
function hasBegun({ parts: [first] }: Section): boolean {
  return first !== undefined && first.getBoundingClientRect().top < innerHeight / 2;
}

function isRead({ seconds, needed, hasEnded }: Section): boolean {
  return hasEnded && seconds >= needed;
}

/** A section is a heading of the second rank and what follows, until the next. */
function sectionsOf(article: Element): Section[] {
  const groups: { id: string; parts: Element[] }[] = [];
  for (const part of article.children) {
    const title = part.firstElementChild;
    if (title?.tagName === "H2") groups.push({ id: title.id, parts: [] });
    groups.at(-1)?.parts.push(part);
  }
  return groups.flatMap(({ id, parts }) => {
    const end = parts.at(-1)?.lastElementChild;
    const text = parts.map((part) => part.textContent).join(" ");
    return end ? [{ id, parts, end, needed: secondsToRead(text), seconds: 0, hasEnded: false }] : [];
  });
}
