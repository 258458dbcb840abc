import type { InputSpec, InputValue } from "../../lib/kernel/outputs.ts";

/** The input as the reader has it: their value is shown at once, before the kernel has answered. */
export function withValue(spec: InputSpec, value: InputValue | undefined): InputSpec {
  if (value === undefined) return spec;
  if (spec.type === "slider" && typeof value === "number") return { ...spec, value };
  if ((spec.type === "number" || spec.type === "play") && typeof value === "number")
    return { ...spec, value };
  if (spec.type === "text" && typeof value === "string") return { ...spec, value };
  if (spec.type === "select" && typeof value === "string") return { ...spec, value };
  if (spec.type === "toggle" && typeof value === "boolean") return { ...spec, value };
  if (spec.type === "distribution" && typeof value === "object") return { ...spec, value };
  return spec;
}
