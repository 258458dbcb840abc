/** The language's objects that have names, and those of the worker's by which a message can be caught on its way. */
const names = [
  ...["Object", "Function", "Array", "Map", "Set", "WeakMap", "WeakSet", "WeakRef", "FinalizationRegistry"],
  ...[
    "Number",
    "BigInt",
    "Math",
    "Boolean",
    "String",
    "Symbol",
    "RegExp",
    "Date",
    "Intl",
    "JSON",
    "Iterator",
  ],
  ...["Promise", "Proxy", "Reflect", "Error", "AggregateError", "EvalError", "RangeError", "ReferenceError"],
  ...["SyntaxError", "TypeError", "URIError", "ArrayBuffer", "SharedArrayBuffer", "DataView", "Atomics"],
  ...[
    "Int8Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "Int16Array",
    "Uint16Array",
    "Int32Array",
    "Uint32Array",
  ],
  ...["Float16Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array"],
  ...[
    "MessagePort",
    "MessageChannel",
    "MessageEvent",
    "Event",
    "EventTarget",
    "Performance",
    "structuredClone",
  ],
  ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "queueMicrotask"],
];

/**
 * Makes what all cells share unchangeable: the language's built-in objects, the worker's own, and the book's library.
 *
 * A cell that could change `Array.prototype` would change what every other cell computes, and one that could change
 * `MessagePort.prototype` would get hold of the kernel's channel and speak for it.
 */
export function harden(...more: readonly unknown[]): void {
  tryToFreeze(globalThis);
  const named = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name)?.value);
  const waiting: unknown[] = [...named, ...unnamedIntrinsics(), performance, ...more];
  const done = new Set<object>(exceptions);
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isHolder(next) || done.has(next)) continue;
    done.add(next);
    for (const part of partsOf(next)) waiting.push(part);
    keepOverridable(next);
    tryToFreeze(next);
  }
}

/**
 * What engines want left as it is: they match regular expressions quickly only as long as this object has its first
 * shape. `keepRegExp` guards it instead.
 */
const exceptions: readonly object[] = [RegExp.prototype];

/** Remembers the methods of regular expressions, and gives back what puts them in order again. */
export function keepRegExp(): () => void {
  const kept = Reflect.ownKeys(RegExp.prototype).map(
    (key) => [key, Object.getOwnPropertyDescriptor(RegExp.prototype, key)] as const,
  );
  const { exec } = RegExp.prototype;
  return () => {
    const isWhole =
      Reflect.ownKeys(RegExp.prototype).length === kept.length && RegExp.prototype.exec === exec;
    if (isWhole && kept.every(([key, first]) => isAsBefore(key, first))) return;
    for (const key of Reflect.ownKeys(RegExp.prototype)) Reflect.deleteProperty(RegExp.prototype, key);
    for (const [key, first] of kept) if (first) Reflect.defineProperty(RegExp.prototype, key, first);
  };
}

function isAsBefore(key: PropertyKey, first: PropertyDescriptor | undefined): boolean {
  const now = Object.getOwnPropertyDescriptor(RegExp.prototype, key);
  return now?.value === first?.value && now?.get === first?.get;
}

function isHolder(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/**
 * What a cell has no business with. Its words to the frame would be heard by nobody and fill its memory, a worker of its
 * own would go on when the cell has ended, drawing could hold up the whole machine's screen, and `close` would end the
 * kernel without a word.
 */
const withdrawn = ["postMessage", "close", "Worker", "BroadcastChannel", "OffscreenCanvas"];

/** Takes from the worker's global object what cells must not have. */
export function withdraw(): void {
  for (const name of withdrawn) {
    for (let holder: object | null = globalThis; holder; holder = Object.getPrototypeOf(holder))
      Reflect.deleteProperty(holder, name);
  }
}

/** What an object leads to without running code of its own. */
function partsOf(holder: object): unknown[] {
  const parts: unknown[] = [Object.getPrototypeOf(holder)];
  for (const key of Reflect.ownKeys(holder)) {
    const property = Object.getOwnPropertyDescriptor(holder, key);
    parts.push(property?.value, property?.get, property?.set);
  }
  return parts;
}

/** Names that objects are often given of their own though they inherit them: `error.name = "Mine"`. */
const overridable = new Set<PropertyKey>(["toString", "valueOf", "toLocaleString", "name", "message"]);

/**
 * An assignment to an inherited property that can't be written fails; through a setter it makes a property of the
 * object's own, as it always did.
 */
function keepOverridable(holder: object): void {
  if (holder === Object.prototype || Object.hasOwn(holder, "constructor")) {
    for (const key of Reflect.ownKeys(holder)) {
      if (holder === Object.prototype || overridable.has(key)) makeOverridable(holder, key);
    }
  }
}

function makeOverridable(holder: object, key: PropertyKey): void {
  const property = Object.getOwnPropertyDescriptor(holder, key);
  if (!property?.configurable || !("value" in property)) return;
  const { value, enumerable = false } = property;
  Object.defineProperty(holder, key, {
    enumerable,
    configurable: false,
    get: () => value,
    set(this: unknown, own: unknown) {
      if (!isHolder(this) || this === holder)
        throw new TypeError(`Cannot assign to read only property '${String(key)}' of a built-in object`);
      Object.defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true });
    },
  });
}

/** A few of the worker's own objects can't be frozen as a whole; their properties are then closed one by one. */
function tryToFreeze(holder: object): void {
  try {
    Object.freeze(holder);
  } catch {
    for (const key of Reflect.ownKeys(holder)) {
      const property = Object.getOwnPropertyDescriptor(holder, key);
      if (property?.configurable) Reflect.defineProperty(holder, key, closed(property));
    }
  }
}

function closed(property: PropertyDescriptor): PropertyDescriptor {
  return "value" in property
    ? { ...property, writable: false, configurable: false }
    : { ...property, configurable: false };
}

/** Built-in objects that no global name leads to. */
function unnamedIntrinsics(): unknown[] {
  const values = [
    [].values(),
    new Map().entries(),
    new Set().values(),
    ""[Symbol.iterator](),
    "".matchAll(/a/g),
    function* () {},
    async () => {},
    async function* () {},
    new Uint8Array(),
  ];
  return values.map((value) => Object.getPrototypeOf(value));
}
