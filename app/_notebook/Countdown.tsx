"use client";

import { useEffect, useState } from "react";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { limitMs } from "./session.ts";

/** How much of its time a cell has left when this is said. */
const lateMs = 3_000;

/** Near the end of a cell's time, when it will be stopped. */
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
  const leftMs = limitMs - (now - since);
  if (leftMs > lateMs) return null;
  const left = Math.max(0, Math.ceil(leftMs / 1000));
  return (
    <span data-countdown={left}>
      {words.running} · {fill(words.stopsIn, { n: left })}
    </span>
  );
}
