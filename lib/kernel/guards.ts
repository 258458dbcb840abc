/** Small checks of unknown data, and ways to put them together. The data must be plain: nothing here runs accessors on purpose. */

export type Guard<T> = (value: unknown) => value is T;

/** One check a field; `?` fields may be missing but not undefined. */
type Fields<T> = { readonly [K in keyof T]-?: Guard<T[K]> };

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T] & string;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

export function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** Counts, sizes, lines and columns. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

export function text(most: number): Guard<string> {
  return (value): value is string => typeof value === "string" && value.length <= most;
}

export function oneOf<const T extends string>(...choices: readonly T[]): Guard<T> {
  return (value): value is T => choices.some((choice) => choice === value);
}

export function listOf<T>(isItem: Guard<T>, most: number): Guard<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every((item) => isItem(item));
}

export function recordOf<T>(isItem: Guard<T>, most: number): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => {
    if (!isRecord(value)) return false;
    const items = Object.values(value);
    return items.length <= most && items.every((item) => isItem(item));
  };
}

export function either<A, B>(isA: Guard<A>, isB: Guard<B>): Guard<A | B> {
  return (value): value is A | B => isA(value) || isB(value);
}

/** A record with exactly these fields, except that the optional ones may be missing. */
export function shape<T>(fields: Fields<T>, optional: readonly OptionalKeys<T>[] = []): Guard<T> {
  const guards = new Map<string, Guard<unknown>>(Object.entries(fields));
  const required = [...guards.keys()].filter((key) => !optional.some((name) => name === key));
  return (value): value is T => {
    if (!isRecord(value) || !required.every((key) => Object.hasOwn(value, key))) return false;
    return Object.entries(value).every(([key, field]) => guards.get(key)?.(field) ?? false);
  };
}

/** One of several shapes, told apart by what a field says. */
export function variant<T>(tag: string, shapes: Readonly<Record<string, Guard<T>>>): Guard<T> {
  const guards = new Map(Object.entries(shapes));
  return (value): value is T => {
    if (!isRecord(value)) return false;
    const name = value[tag];
    return typeof name === "string" && (guards.get(name)?.(value) ?? false);
  };
}
