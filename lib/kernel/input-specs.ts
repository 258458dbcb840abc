import type { InputSpec, InputValue } from "./outputs.ts";
import { checkWeights, snap, WHOLE } from "./thousandths.ts";

/** Controls as cells ask for them, checked, each with the reader's choice where that still fits. */

export interface SliderOptions {
  /** The name, unless another text is given. */
  readonly label?: string;
  readonly min: number;
  readonly max: number;
  /** A hundredth of the range, unless given. */
  readonly step?: number;
  /** The middle, unless given. */
  readonly value?: number;
}

export interface SelectOptions {
  readonly label?: string;
  readonly options: readonly string[];
  /** The first, unless given. */
  readonly value?: string;
}

export interface ToggleOptions {
  readonly label?: string;
  readonly value?: boolean;
}

export interface DistributionOptions {
  readonly label?: string;
  /** Labels; as many as there may ever be outcomes, or the missing ones are numbered. */
  readonly outcomes: readonly string[];
  /** Weights; what is shown is the nearest whole thousandths. */
  readonly value: readonly number[];
  /** As many as there are, unless given; so, too, `most`. */
  readonly least?: number;
  readonly most?: number;
}

type Spec<Type extends InputSpec["type"]> = Extract<InputSpec, { type: Type }>;

const MOST_CHARACTERS = 200;
const MOST_OPTIONS = 200;
const MOST_OUTCOMES = 50;

/** @throws RangeError if the numbers are not finite, or out of order */
export function sliderSpec(name: string, options: SliderOptions, chosen?: InputValue): Spec<"slider"> {
  checkOptions("slider", name, options);
  const { min, max, step = (max - min) / 100, value = (min + max) / 2 } = options;
  checkSlider({ min, max, step, value });
  const wanted = typeof chosen === "number" && Number.isFinite(chosen) ? chosen : value;
  const current = Math.min(max, Math.max(min, wanted));
  return { type: "slider", name, label: labelOf(name, options.label), min, max, step, value: current };
}

/** @throws RangeError if there are no options, too many, or the value is none of them */
export function selectSpec(name: string, options: SelectOptions, chosen?: InputValue): Spec<"select"> {
  checkOptions("select", name, options);
  const choices = Array.from(options.options, (choice) => String(choice).slice(0, MOST_CHARACTERS));
  if (choices.length < 1 || choices.length > MOST_OPTIONS)
    throw new RangeError(`select: options must be 1 to ${MOST_OPTIONS}, got ${choices.length}`);
  const value = options.value ?? choices[0] ?? "";
  if (!choices.includes(value)) throw new RangeError(`select: value "${value}" is not one of the options`);
  const current = typeof chosen === "string" && choices.includes(chosen) ? chosen : value;
  return { type: "select", name, label: labelOf(name, options.label), options: choices, value: current };
}

export function toggleSpec(name: string, options: ToggleOptions, chosen?: InputValue): Spec<"toggle"> {
  checkOptions("toggle", name, options);
  const current = typeof chosen === "boolean" ? chosen : options.value === true;
  return { type: "toggle", name, label: labelOf(name, options.label), value: current };
}

/** @throws RangeError if the weights are no distribution's, or not between `least` and `most` in number */
export function distributionSpec(
  name: string,
  options: DistributionOptions,
  chosen?: InputValue,
): Spec<"distribution"> {
  checkOptions("distribution", name, options);
  if (!Array.isArray(options.value)) throw new TypeError("distribution: value must be an array of numbers");
  const { least = options.value.length, most = options.value.length } = options;
  checkOutcomeCount(options.value.length, least, most);
  checkWeights("distribution", options.value);
  const value = isDistribution(chosen, least, most) ? [...chosen] : snap(options.value);
  const outcomes = value.map((_, i) => String(options.outcomes?.[i] ?? i + 1).slice(0, MOST_CHARACTERS));
  return { type: "distribution", name, label: labelOf(name, options.label), outcomes, value, least, most };
}

/** Cells are not type-checked: what comes in may be anything. */
function checkOptions(control: string, name: unknown, options: unknown): void {
  if (typeof name !== "string") throw new TypeError(`${control}: name must be a string, got ${typeof name}`);
  if (name === "" || name.length > MOST_CHARACTERS)
    throw new RangeError(`${control}: name must have 1 to ${MOST_CHARACTERS} characters, got ${name.length}`);
  if (typeof options !== "object" || options === null)
    throw new TypeError(`${control}: options must be an object, got ${typeof options}`);
}

function labelOf(name: string, label: string | undefined): string {
  return String(label ?? name).slice(0, MOST_CHARACTERS);
}

type SliderNumbers = Required<Omit<SliderOptions, "label">>;

function checkSlider({ min, max, step, value }: SliderNumbers): void {
  for (const [key, number] of Object.entries({ min, max, step, value })) {
    if (!Number.isFinite(number))
      throw new RangeError(`slider: ${key} must be a finite number, got ${number}`);
  }
  if (min >= max) throw new RangeError(`slider: min ${min} is not below max ${max}`);
  if (step <= 0) throw new RangeError(`slider: step ${step} is not above 0`);
  if (value < min || value > max)
    throw new RangeError(`slider: value ${value} is not between ${min} and ${max}`);
}

function checkOutcomeCount(count: number, least: number, most: number): void {
  const areWhole = Number.isInteger(least) && Number.isInteger(most);
  if (areWhole && least >= 1 && least <= count && count <= most && most <= MOST_OUTCOMES) return;
  const range = `least ${least} and most ${most} (at most ${MOST_OUTCOMES})`;
  throw new RangeError(`distribution: ${count} outcomes are not between ${range}`);
}

function isDistribution(
  value: InputValue | undefined,
  least: number,
  most: number,
): value is readonly number[] {
  if (!Array.isArray(value) || value.length < least || value.length > most) return false;
  const isWhole = value.every((part) => Number.isInteger(part) && part >= 0);
  return isWhole && value.reduce((a, b) => a + b, 0) === WHOLE;
}
