"use client";

import { moved, snap, WHOLE, withOutcome, withoutOutcome } from "../../lib/kernel/host.ts";
import type { InputSpec } from "../../lib/kernel/outputs.ts";
import { fill } from "../_book/dictionary.ts";
import styles from "./input.module.css";
import type { InputProps } from "./input-props.ts";
import { barSteps } from "./key-steps.ts";
import { NumberField } from "./NumberField.tsx";

type DistributionSpec = Extract<InputSpec, { type: "distribution" }>;

/** How far an arrow key moves a bar, and the field beside it. */
const step = 0.01;

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
        const moveTo = (to: number) => onChange(moved(thousandths, index, to));
        const move = (to: number) => moveTo(to * WHOLE);
        return (
          <div key={outcome} className={styles.outcome}>
            <span aria-hidden="true">{outcome}</span>
            <input
              type="range"
              data-input={spec.name}
              data-index={index}
              className={styles.bar}
              aria-label={label}
              aria-valuetext={String(share / WHOLE)}
              min={0}
              max={1}
              step="any"
              value={share / WHOLE}
              style={{ "--filled": `${(100 * share) / WHOLE}%` }}
              onChange={(event) => move(event.target.valueAsNumber)}
              onKeyDown={(event) => {
                const steps = barSteps[event.key];
                if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
                event.preventDefault();
                moveTo(share + steps * step * WHOLE);
              }}
            />
            <NumberField
              label={fill(words.exact, { label })}
              value={share / WHOLE}
              min={0}
              max={1}
              step={step}
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
