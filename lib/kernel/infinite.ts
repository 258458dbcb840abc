import type { MimeBundle } from "./outputs.ts";

/** Functions of two distributions that are infinite where the second rules out what the first allows. */
const measures: ReadonlySet<string> = new Set(["crossEntropy", "crossPerplexity", "klDivergence"]);

/** More outcomes than this are not looked through. */
const most = 10_000;

type Measure = (...args: readonly unknown[]) => unknown;

/** The library's function; when one of `measures` comes out infinite, `note` is told why. */
export function watched(name: string, value: unknown, note: (reason: string) => void): unknown {
  if (!measures.has(name) || typeof value !== "function") return value;
  return new Proxy(value as Measure, {
    apply(measure, self, args: readonly unknown[]) {
      const result = Reflect.apply(measure, self, args);
      if (result === Infinity) {
        const reason = reasonFor(name, args[0], args[1]);
        if (reason !== undefined) note(reason);
      }
      return result;
    },
  });
}

/** "klDivergence: q[2] = 0 where p[2] = 0.1, so it is infinite" */
function reasonFor(name: string, p: unknown, q: unknown): string | undefined {
  if (!isList(p) || !isList(q)) return undefined;
  for (let x = 0; x < Math.min(p.length, q.length, most); x++)
    if (q[x] === 0 && p[x] !== 0) return `${name}: q[${x}] = 0 where p[${x}] = ${p[x]}, so it is infinite`;
  return undefined;
}

function isList(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || value instanceof Float64Array;
}

/** Whether a reader sees an infinity in it. */
export function showsInfinity(bundle: MimeBundle): boolean {
  const parts = [
    bundle["application/vnd.surprisal.value+json"],
    bundle["application/vnd.surprisal.table+json"],
  ];
  return parts.some((part) => JSON.stringify(part)?.includes('{"type":"number","value":"Infinity"}'));
}
