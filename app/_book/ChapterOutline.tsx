"use client";

import type { Heading } from "../../lib/book/outline.ts";
import { useCurrentHeading } from "./use-current-heading.ts";

interface Props {
  readonly headings: readonly Pick<Heading, "id" | "title" | "depth">[];
  readonly label: string;
}

/** The page's own table of contents: beside the text where there is room, folded above it where there is not. */
export function ChapterOutline({ headings, label }: Props) {
  const current = useCurrentHeading();
  const links = (
    <ol>
      {headings.map(({ id, title, depth }) => (
        <li key={id} data-depth={depth}>
          <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <nav className="outline outline-beside" aria-label={label}>
        <p>{label}</p>
        {links}
      </nav>
      <details className="outline outline-above">
        <summary>{label}</summary>
        <nav aria-label={label}>{links}</nav>
      </details>
    </>
  );
}
