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

export interface NumberOptions {
  readonly label?: string;
  readonly min?: number;
  readonly max?: number;
  /** What an arrow key adds; 1, unless given. */
  readonly step?: number;
  /** 0, or the end of the range that is nearest to it, unless given. */
  readonly value?: number;
}

export interface PlayOptions extends SliderOptions {
  /** How long it takes from end to end; 5, unless given. */
  readonly seconds?: number;
}

export interface TextOptions {
  readonly label?: string;
  readonly value?: string;
  /** How many characters it may have; 200, unless given. */
  readonly most?: number;
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
const LONGEST_TEXT = 10_000;
/** Quicker than this nobody sees the steps, ms. */
const LEAST_PAUSE = 30;

/** @throws RangeError if the numbers are not finite, or out of order */
export function sliderSpec(name: string, options: SliderOptions, chosen?: InputValue): Spec<"slider"> {
  checkOptions("slider", name, options);
  const { min, max, step = (max - min) / 100, value = (min + max) / 2 } = options;
  checkRange("slider", { min, max, step, value });
  const current = within(wantedNumber(chosen, value), min, max);
  return { type: "slider", name, label: labelOf(name, options.label), min, max, step, value: current };
}

/** @throws RangeError if the numbers are not finite, or out of order */
export function numberSpec(name: string, options: NumberOptions, chosen?: InputValue): Spec<"number"> {
  checkOptions("number", name, options);
  const { min, max, step = 1 } = options;
  const [low, high] = [min ?? -Number.MAX_VALUE, max ?? Number.MAX_VALUE];
  const value = options.value ?? within(0, low, high);
  checkRange("number", { min: low, max: high, step, value });
  const current = within(wantedNumber(chosen, value), low, high);
  const range = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return { type: "number", name, label: labelOf(name, options.label), ...range, step, value: current };
}

/** @throws RangeError if the numbers are not finite, or out of order */
export function playSpec(name: string, options: PlayOptions, chosen?: InputValue): Spec<"play"> {
  checkOptions("play", name, options);
  const { min, max, step = (max - min) / 100, value = min, seconds = 5 } = options;
  checkRange("play", { min, max, step, value });
  if (!(seconds > 0 && seconds < Infinity))
    throw new RangeError(`play: seconds must be a finite number > 0, got ${seconds}`);
  const pause = Math.max(LEAST_PAUSE, (1000 * seconds * step) / (max - min));
  const current = within(wantedNumber(chosen, value), min, max);
  return { type: "play", name, label: labelOf(name, options.label), min, max, step, value: current, pause };
}

/** @throws TypeError if the value is no text */
export function textSpec(name: string, options: TextOptions, chosen?: InputValue): Spec<"text"> {
  checkOptions("text", name, options);
  const { value = "", most = MOST_CHARACTERS } = options;
  if (typeof value !== "string") throw new TypeError(`text: value must be a string, got ${typeof value}`);
  if (!Number.isInteger(most) || most < 1 || most > LONGEST_TEXT)
    throw new RangeError(`text: most must be a whole number from 1 to ${LONGEST_TEXT}, got ${most}`);
  const current = (typeof chosen === "string" ? chosen : value).slice(0, most);
  return { type: "text", name, label: labelOf(name, options.label), value: current, most };
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

function wantedNumber(chosen: InputValue | undefined, value: number): number {
  return typeof chosen === "number" && Number.isFinite(chosen) ? chosen : value;
}

function within(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

type RangeNumbers = Required<Omit<SliderOptions, "label">>;

function checkRange(control: string, { min, max, step, value }: RangeNumbers): void {
  for (const [key, number] of Object.entries({ min, max, step, value })) {
    if (!Number.isFinite(number))
      throw new RangeError(`${control}: ${key} must be a finite number, got ${number}`);
  }
  if (min >= max) throw new RangeError(`${control}: min ${min} is not below max ${max}`);
  if (step <= 0) throw new RangeError(`${control}: step ${step} is not above 0`);
  if (value < min || value > max)
    throw new RangeError(`${control}: value ${value} is not between ${min} and ${max}`);
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
