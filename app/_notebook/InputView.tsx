"use client";

import { DistributionInput } from "./DistributionInput.tsx";
import styles from "./input.module.css";
import type { InputProps } from "./input-props.ts";
import { NumberField } from "./NumberField.tsx";
import { PlayInput } from "./PlayInput.tsx";
import { SliderInput } from "./SliderInput.tsx";
import { TextInput } from "./TextInput.tsx";

/** The control that an input's spec asks for, made of the browser's own. */
export function InputView({ spec, words, onChange }: InputProps) {
  switch (spec.type) {
    case "slider":
      return <SliderInput spec={spec} words={words} onChange={onChange} />;
    case "distribution":
      return <DistributionInput spec={spec} words={words} onChange={onChange} />;
    case "play":
      return <PlayInput spec={spec} words={words} onChange={onChange} />;
    case "number":
      return (
        <div className={styles.row}>
          <span className={styles.label}>{spec.label}</span>
          <NumberField
            label={spec.label}
            name={spec.name}
            value={spec.value}
            min={spec.min ?? -Number.MAX_VALUE}
            max={spec.max ?? Number.MAX_VALUE}
            step={spec.step}
            onCommit={onChange}
          />
        </div>
      );
    case "text":
      return <TextInput spec={spec} words={words} onChange={onChange} />;
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
