/** Looks at values that may resist: no accessor of theirs is called, and what a proxy throws is the caller's to catch. */

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** `{ … }` as written in code: not an array, not an instance of a class. */
export function isPlainObject(value: unknown): value is object {
  if (!isObject(value) || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Own property if it holds a value; undefined if it is missing or must be computed. */
export function dataOf(value: object, key: PropertyKey): unknown {
  return Reflect.getOwnPropertyDescriptor(value, key)?.value;
}

/** Whether reading this own property would run code. */
export function isAccessor(value: object, key: PropertyKey): boolean {
  return Reflect.getOwnPropertyDescriptor(value, key)?.get !== undefined;
}

/** Name of the class that a value is an instance of; "Object" if nothing says. */
export function classNameOf(value: object): string {
  let holder: unknown = value;
  for (let steps = 0; isObject(holder) && steps < 20; steps++) {
    const maker: unknown = dataOf(holder, "constructor");
    const name: unknown = typeof maker === "function" ? dataOf(maker, "name") : undefined;
    if (typeof name === "string" && name !== "") return name.slice(0, 100);
    holder = Object.getPrototypeOf(holder);
  }
  return "Object";
}

/** A proxy may throw at any look. */
export function unlessItThrows<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  try {
    const message: unknown = isObject(error) ? Reflect.get(error, "message") : error;
    return String(message).slice(0, 1000);
  } catch {
    return "no message could be read";
  }
}
