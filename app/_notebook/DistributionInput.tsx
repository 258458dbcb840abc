"use client";

import { moved, snap, WHOLE, withOutcome, withoutOutcome } from "../../lib/kernel/host.ts";
import type { InputSpec } from "../../lib/kernel/outputs.ts";
import { fill } from "../_book/dictionary.ts";
import styles from "./input.module.css";
import type { InputProps } from "./input-props.ts";
import { NumberField } from "./NumberField.tsx";

type DistributionSpec = Extract<InputSpec, { type: "distribution" }>;

/** Bars that always sum to 1: when one moves, the others keep their proportions. */
export function DistributionInput({ spec, words, onChange }: InputProps<DistributionSpec>) {
  const thousandths = spec.value;
  const even = Array.from(thousandths, () => 1);
  return (
    <fieldset className={styles.distribution}>
      <legend className={styles.label}>{spec.label}</legend>
      {thousandths.map((share, index) => {
        const outcome = spec.outcomes[index] ?? String(index + 1);
        const label = fill(words.probability, { label: outcome });
        const move = (to: number) => onChange(moved(thousandths, index, Math.round(to * WHOLE)));
        return (
          <div key={outcome} className={styles.outcome}>
            <span aria-hidden="true">{outcome}</span>
            <input
              type="range"
              data-input={spec.name}
              data-index={index}
              className={styles.bar}
              aria-label={label}
              min={0}
              max={1}
              step="any"
              value={share / WHOLE}
              style={{ "--filled": `${(100 * share) / WHOLE}%` }}
              onChange={(event) => move(event.target.valueAsNumber)}
            />
            <NumberField
              label={fill(words.exact, { label })}
              value={share / WHOLE}
              min={0}
              max={1}
              step={0.01}
              onCommit={move}
            />
          </div>
        );
      })}
      <div className={styles.outcomeButtons}>
        {spec.least < spec.most && (
          <>
            <button
              type="button"
              disabled={thousandths.length >= spec.most}
              onClick={() => onChange(withOutcome(thousandths))}
            >
              <span aria-hidden="true">+</span> {words.addOutcome}
            </button>
            <button
              type="button"
              disabled={thousandths.length <= spec.least}
              onClick={() => onChange(withoutOutcome(thousandths, thousandths.length - 1))}
            >
              <span aria-hidden="true">−</span> {words.removeOutcome}
            </button>
          </>
        )}
        <button type="button" onClick={() => onChange(snap(even))}>
          {words.even}
        </button>
      </div>
    </fieldset>
  );
}
