"use client";

import type { InputSpec } from "../../lib/kernel/outputs.ts";
import { fill } from "../_book/dictionary.ts";
import styles from "./input.module.css";
import type { InputProps } from "./input-props.ts";
import { NumberField } from "./NumberField.tsx";

type SliderSpec = Extract<InputSpec, { type: "slider" }>;

/** A slider with a field beside it for the exact value. */
export function SliderInput({ spec, words, onChange }: InputProps<SliderSpec>) {
  const { name, label, min, max, step, value } = spec;
  return (
    <div className={styles.row}>
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
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <NumberField
        label={fill(words.exact, { label })}
        value={value}
        {...{ min, max, step }}
        onCommit={(number) => onChange(number)}
      />
    </div>
  );
}
