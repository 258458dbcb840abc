/** Names that every cell has from the language and the worker it runs in. */
export const standardNames: ReadonlySet<string> = new Set(
  (
    "undefined NaN Infinity globalThis Object Function Array Number Boolean String Symbol BigInt Math JSON Date RegExp " +
    "Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Promise Proxy Reflect Map " +
    "Set WeakMap WeakSet WeakRef FinalizationRegistry Iterator Intl ArrayBuffer SharedArrayBuffer DataView Atomics " +
    "Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array " +
    "Float16Array Float32Array Float64Array isNaN isFinite parseInt parseFloat encodeURI encodeURIComponent decodeURI " +
    "decodeURIComponent escape unescape eval arguments console setTimeout clearTimeout setInterval clearInterval " +
    "queueMicrotask structuredClone performance crypto TextEncoder TextDecoder atob btoa URL URLSearchParams Blob " +
    "AbortController AbortSignal Event EventTarget MessageChannel self"
  ).split(" "),
);
