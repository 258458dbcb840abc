"use client";

import { useCallback } from "react";
import { fill } from "../_book/dictionary.ts";
import { useLeftBehind } from "./use-left-behind.ts";

interface Props {
  readonly href: string;
  readonly label: string;
  /** "Review ({n} due)" */
  readonly dueLabel: string;
}

/** To the review; says how many questions are due when there are any. */
export function DueLink({ href, label, dueLabel }: Props) {
  const due = useLeftBehind(useCallback(({ countDue }) => countDue(), [])) ?? 0;
  return (
    <a href={href} data-due={due}>
      {due > 0 ? fill(dueLabel, { n: due }) : label}
    </a>
  );
}
