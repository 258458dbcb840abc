import type { InputSpec, InputValue } from "../../lib/kernel/host.ts";

type Distribution = Extract<InputSpec, { type: "distribution" }>;

/** A distribution whose name begins so is the reader's own: what they make of it goes with them through the book. */
export function isOwn(spec: InputSpec): spec is Distribution {
  return spec.type === "distribution" && spec.name.startsWith("my-");
}

const keyOf = (name: string): string => `surprisal-${name}`;

function kept(name: string): readonly number[] | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? "null");
    if (!Array.isArray(value)) return undefined;
    const isWhole = value.every((share) => Number.isInteger(share) && share >= 0);
    return isWhole && value.reduce((a, b) => a + b, 0) === 1000 ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What the reader has made of a distribution in any chapter, if this one can take it. */
export function recallOwn(spec: Distribution): readonly number[] | undefined {
  return misfitOf(spec) === undefined ? kept(spec.name) : undefined;
}

/** How many outcomes the reader's own has, where this chapter can't take as many or as few. */
export function misfitOf({ name, least, most }: Distribution): number | undefined {
  const count = kept(name)?.length;
  return count === undefined || (count >= least && count <= most) ? undefined : count;
}

/** Keeps what the reader has made of it; back at the book's own, there is nothing to keep. */
export function keepOwn({ name, value: printed }: Distribution, value: InputValue): void {
  try {
    if (String(value) === String(printed)) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Storage is full or forbidden: the distribution stays with this page.
  }
}
