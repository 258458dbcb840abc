import { snap } from "../kernel/host.ts";
import type { InputSpec, InputValue, Output } from "../kernel/outputs.ts";
import type { BuiltCell } from "./built.ts";

/** A value as an address carries it; a distribution's are probabilities. */
export type AddressValue = number | string | boolean | readonly number[];

/**
 * The part of an address that sets controls of the page it leads to.
 *
 * @example addressOfSettings({ theta: 0.5, p: [0.7, 0.3] }) // "?set=theta:0.5&set=p:0.7,0.3"
 */
export function addressOfSettings(settings: Readonly<Record<string, AddressValue>>): string {
  const parts = Object.entries(settings).map(
    ([name, value]) =>
      `set=${encodeURIComponent(name)}:${encodeURIComponent(String(value)).replaceAll("%2C", ",")}`,
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The settings in an address that controls of these cells can have; what makes no sense is left out. */
export function settingsInAddress(search: string, cells: readonly BuiltCell[]): Map<string, InputValue> {
  const specs = new Map(
    cells
      .flatMap(({ outputs }) => outputs.flatMap(({ output }) => inputOf(output) ?? []))
      .map((spec) => [spec.name, spec]),
  );
  const settings = new Map<string, InputValue>();
  for (const setting of new URLSearchParams(search).getAll("set")) {
    const [, name = "", text = ""] = /^([^:]*):(.*)$/s.exec(setting) ?? [];
    const spec = specs.get(name);
    const value = spec && valueFor(spec, text);
    if (value !== undefined) settings.set(name, value);
  }
  return settings;
}

/** The control that an output is, if it is one. */
export function inputOf(output: Output): InputSpec | undefined {
  return "bundle" in output ? output.bundle["application/vnd.surprisal.input+json"] : undefined;
}

/** What a control is set to by a text; nothing if it can't have that value. */
export function valueFor(spec: InputSpec, text: string): InputValue | undefined {
  switch (spec.type) {
    case "slider":
    case "number":
    case "play":
      return numberBetween(spec, text);
    case "select":
      return spec.options.includes(text) ? text : undefined;
    case "toggle":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "distribution":
      return thousandthsFor(spec, text.split(",").map(Number));
    case "text":
      return text.length <= spec.most ? text : undefined;
  }
}

function numberBetween(
  { min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number },
  text: string,
): number | undefined {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= min && value <= max ? value : undefined;
}

/** Probabilities as an address has them may be rounded; their sum need not be 1 to the last digit. */
const slack = 0.01;

function thousandthsFor(
  { least, most }: Extract<InputSpec, { type: "distribution" }>,
  probabilities: readonly number[],
): readonly number[] | undefined {
  const sum = probabilities.reduce((total, share) => total + share, 0);
  const isDistribution = probabilities.every((share) => share >= 0) && Math.abs(sum - 1) <= slack;
  const isPossible = probabilities.length >= least && probabilities.length <= most;
  return isDistribution && isPossible ? snap(probabilities) : undefined;
}
