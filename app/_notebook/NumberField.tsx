"use client";

import { useState } from "react";
import styles from "./input.module.css";
import { fieldSteps } from "./key-steps.ts";

interface Props {
  readonly label: string;
  /** Of the control that it is, if it is one by itself. */
  readonly name?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onCommit: (value: number) => void;
}

/** A field that takes effect on Enter or when left, so that half a number is never used; Escape takes it back. */
export function NumberField({ label, name, value, min, max, step, onCommit }: Props) {
  const [draft, setDraft] = useState<string>();

  const commit = () => {
    const number = Number(draft?.normalize("NFKC").replace("−", "-").trim() || Number.NaN);
    setDraft(undefined);
    if (Number.isFinite(number)) onCommit(Math.min(max, Math.max(min, number)));
  };

  const nudge = (steps: number) => {
    setDraft(undefined);
    const next = Math.round((value + steps * step) / step) * step;
    onCommit(Math.min(max, Math.max(min, Number(next.toPrecision(12)))));
  };

  return (
    <input
      type="text"
      inputMode="decimal"
      role="spinbutton"
      aria-valuenow={value}
      aria-valuemin={bound(min)}
      aria-valuemax={bound(max)}
      data-input={name}
      className={styles.field}
      aria-label={label}
      value={draft ?? String(Number(value.toPrecision(6)))}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => draft !== undefined && commit()}
      onKeyDown={(event) => {
        // Enter that ends the composing of a number, as of full-width digits, is not yet the reader's word.
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter" && draft !== undefined) commit();
        if (event.key === "Escape") setDraft(undefined);
        const steps = fieldSteps[event.key];
        if (steps === undefined) return;
        event.preventDefault();
        nudge(steps);
      }}
    />
  );
}

/** A bound that there is; where any number is taken, none is said. */
function bound(end: number): number | undefined {
  return Math.abs(end) < Number.MAX_VALUE ? end : undefined;
}
