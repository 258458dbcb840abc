"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { InputSpec } from "../../lib/kernel/outputs.ts";
import { fill } from "../_book/dictionary.ts";
import { useNotebook } from "./context.tsx";
import styles from "./input.module.css";
import type { InputProps } from "./input-props.ts";
import { outputWordsOf } from "./output-words.ts";
import { stepped } from "./stepped.ts";

type PlaySpec = Extract<InputSpec, { type: "play" }>;

/**
 * A slider that moves by itself when asked to, once through its range. It stops when it is touched, far out of sight, or
 * at its end; for a reader who wants no motion, the button takes one step.
 */
export function PlayInput({ spec, onChange }: InputProps<PlaySpec>) {
  const { name, label, min, max, step, value, pause } = spec;
  const { locale } = useNotebook();
  const words = outputWordsOf(locale);
  const row = useRef<HTMLDivElement>(null);
  const latest = useRef({ spec, onChange });
  latest.current = { spec, onChange };
  const [isPlaying, setPlaying] = useState(false);

  const move = useCallback((steps: number) => {
    const { spec, onChange } = latest.current;
    onChange(stepped(spec, steps));
  }, []);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (latest.current.spec.value >= latest.current.spec.max) setPlaying(false);
      else move(1);
    }, pause);
    const stop = () => setPlaying(false);
    // A few screens farther on, past a cell or two, what moves may still be seen.
    const sight = new IntersectionObserver((entries) => entries.some((it) => !it.isIntersecting) && stop(), {
      rootMargin: "300% 0%",
    });
    if (row.current !== null) sight.observe(row.current);
    document.addEventListener("visibilitychange", stop);
    return () => {
      clearInterval(timer);
      sight.disconnect();
      document.removeEventListener("visibilitychange", stop);
    };
  }, [isPlaying, pause, move]);

  const toggle = () => {
    if (isPlaying) return setPlaying(false);
    if (value >= max) onChange(min);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      if (value < max) move(1);
    } else setPlaying(true);
  };

  return (
    <div className={styles.row} ref={row}>
      <label className={styles.label} htmlFor={`input-${name}`}>
        {label}
      </label>
      <input
        id={`input-${name}`}
        type="range"
        data-input={name}
        className={styles.range}
        aria-valuetext={String(value)}
        {...{ min, max, step, value }}
        style={{ "--filled": `${(100 * (value - min)) / (max - min)}%` }}
        onChange={(event) => {
          setPlaying(false);
          onChange(event.target.valueAsNumber);
        }}
      />
      <span className={styles.player}>
        <StepButton label={fill(words.back, { label })} sign="‹" onClick={() => move(-1)} />
        <StepButton
          label={fill(isPlaying ? words.pause : words.play, { label })}
          sign={isPlaying ? "❚❚" : "▶"}
          action="play"
          onClick={toggle}
        />
        <StepButton label={fill(words.forward, { label })} sign="›" onClick={() => move(1)} />
        {/* The slider says it. */}
        <span className={styles.number} aria-hidden="true">
          {Number(value.toPrecision(6))}
        </span>
      </span>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly action?: string;
  readonly onClick: () => void;
}

function StepButton({ label, sign, action, onClick }: StepButtonProps) {
  return (
    <button type="button" className={styles.step} aria-label={label} data-action={action} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
