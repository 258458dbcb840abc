import type { InputValue } from "../kernel/outputs.ts";

const path = /^([\p{ID_Start}_$][\p{ID_Continue}$]*)(?:\[(\d+)\])?$/u;

/**
 * The number that `<Value of="…">` names: a cell's variable (`H`) or an entry of one (`p[0]`).
 *
 * @returns `undefined` when no such variable holds a number
 * @example valueAt("p[1]", { p: [0.25, 0.75] }) // 0.75
 */
export function valueAt(of: string, values: Readonly<Record<string, InputValue>>): number | undefined {
  const [, name, index] = path.exec(of) ?? [];
  if (name === undefined || !Object.hasOwn(values, name)) return undefined;
  const value = values[name];
  const entry = index === undefined ? value : Array.isArray(value) ? value[Number(index)] : undefined;
  return typeof entry === "number" ? entry : undefined;
}
