import { secondsToRead } from "../../lib/reader/reading-pace.ts";
import { openShelf } from "../../lib/reader/shelf.ts";

/** Seconds in a section after which it is where the reader is. */
const settledAfter = 5;

interface Section {
  readonly id: string;
  readonly blocks: readonly Element[];
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
  for (const block of article.children) observer.observe(block);

  const tick = () => {
    if (document.visibilityState !== "visible") return;
    const seen = sections.filter(({ blocks }) => blocks.some((block) => visible.has(block)));
    for (const section of seen) {
      const wasRead = isRead(section);
      section.seconds += 1;
      section.hasEnded ||= visible.has(section.blocks.at(-1) ?? article);
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
function hasBegun({ blocks: [heading] }: Section): boolean {
  return heading !== undefined && heading.getBoundingClientRect().top < innerHeight / 2;
}

function isRead({ seconds, needed, hasEnded }: Section): boolean {
  return hasEnded && seconds >= needed;
}

/** A section is a heading of the second rank and what follows, until the next. */
function sectionsOf(article: Element): Section[] {
  const groups: { id: string; blocks: Element[] }[] = [];
  for (const block of article.children) {
    if (block.tagName === "H2") groups.push({ id: block.id, blocks: [] });
    groups.at(-1)?.blocks.push(block);
  }
  return groups.map(({ id, blocks }) => {
    const text = blocks.map((block) => block.textContent).join(" ");
    return { id, blocks, needed: secondsToRead(text), seconds: 0, hasEnded: false };
  });
}
