import {
  type DistributionOptions,
  distributionSpec,
  type NumberOptions,
  numberSpec,
  type PlayOptions,
  playSpec,
  type SelectOptions,
  type SliderOptions,
  selectSpec,
  sliderSpec,
  type TextOptions,
  type ToggleOptions,
  textSpec,
  toggleSpec,
} from "./input-specs.ts";
import type { InputSpec, InputValue } from "./outputs.ts";
import { WHOLE } from "./thousandths.ts";

/** Shows a control and knows what it stands at. */
export interface InputPort {
  /** What the reader chose, if they did; it may come from before an edit of the control. */
  chosen(name: string): InputValue | undefined;
  show(spec: InputSpec): void;
}

/** The functions by which a cell declares controls; each shows one and returns its current value. */
export interface Inputs {
  slider(name: string, options: SliderOptions): number;
  number(name: string, options?: NumberOptions): number;
  /** A slider that moves by itself when asked to. */
  play(name: string, options: PlayOptions): number;
  text(name: string, options?: TextOptions): string;
  select(name: string, options: SelectOptions): string;
  toggle(name: string, options?: ToggleOptions): boolean;
  /** Probabilities that sum to 1; frozen. */
  distribution(name: string, options: DistributionOptions): readonly number[];
}

export function inputsFor({ chosen, show }: InputPort): Inputs {
  function shown<Spec extends InputSpec>(spec: Spec): Spec {
    show(spec);
    return spec;
  }
  return {
    slider: (name, options) => shown(sliderSpec(name, options, chosen(name))).value,
    number: (name, options = {}) => shown(numberSpec(name, options, chosen(name))).value,
    play: (name, options) => shown(playSpec(name, options, chosen(name))).value,
    text: (name, options = {}) => shown(textSpec(name, options, chosen(name))).value,
    select: (name, options) => shown(selectSpec(name, options, chosen(name))).value,
    toggle: (name, options = {}) => shown(toggleSpec(name, options, chosen(name))).value,
    distribution(name, options) {
      const { value } = shown(distributionSpec(name, options, chosen(name)));
      return Object.freeze(value.map((thousandths) => thousandths / WHOLE));
    },
  };
}
