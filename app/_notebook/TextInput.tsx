"use client";

import { useState } from "react";
import type { InputSpec } from "../../lib/kernel/outputs.ts";
import styles from "./input.module.css";
import type { InputProps } from "./input-props.ts";

type TextSpec = Extract<InputSpec, { type: "text" }>;

/** A line of text. What is being composed, as Chinese is from Latin letters, counts only when it is composed. */
export function TextInput({ spec, onChange }: InputProps<TextSpec>) {
  const [draft, setDraft] = useState<string>();
  return (
    <label className={styles.row}>
      <span className={styles.label}>{spec.label}</span>
      <input
        type="text"
        data-input={spec.name}
        className={styles.text}
        maxLength={spec.most}
        value={draft ?? spec.value}
        onChange={(event) => {
          const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
          setDraft(isComposing ? event.target.value : undefined);
          if (!isComposing) onChange(event.target.value);
        }}
        onCompositionEnd={(event) => {
          setDraft(undefined);
          onChange(event.currentTarget.value);
        }}
      />
    </label>
  );
}
