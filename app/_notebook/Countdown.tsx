"use client";

import { useEffect, useState } from "react";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { limitMs } from "./session.ts";

/** How long a cell may run before saying when it will be stopped is worth the reader's attention. */
const quietMs = 1_000;

export function Countdown({
  since,
  words,
}: {
  readonly since: number;
  readonly words: Dictionary["cellControls"];
}) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, []);
  if (now - since < quietMs) return null;
  const left = Math.max(0, Math.ceil((limitMs - (now - since)) / 1000));
  return (
    <span data-countdown={left}>
      {words.running} · {fill(words.stopsIn, { n: left })}
    </span>
  );
}
