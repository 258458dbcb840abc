"use client";

import { DistributionInput } from "./DistributionInput.tsx";
import styles from "./input.module.css";
import type { InputProps } from "./input-props.ts";
import { SliderInput } from "./SliderInput.tsx";

/** The control that an input's spec asks for, made of the browser's own. */
export function InputView({ spec, words, onChange }: InputProps) {
  switch (spec.type) {
    case "slider":
      return <SliderInput spec={spec} words={words} onChange={onChange} />;
    case "distribution":
      return <DistributionInput spec={spec} words={words} onChange={onChange} />;
    case "select":
      return (
        <label className={styles.row}>
          <span className={styles.label}>{spec.label}</span>
          <select
            data-input={spec.name}
            value={spec.value}
            onChange={(event) => onChange(event.target.value)}
          >
            {spec.options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </label>
      );
    case "toggle":
      return (
        <label className={`${styles.row} ${styles.toggle}`}>
          <input
            type="checkbox"
            data-input={spec.name}
            checked={spec.value}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span className={styles.label}>{spec.label}</span>
        </label>
      );
  }
}
