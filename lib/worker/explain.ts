import { messages as kernelMessages } from "../kernel/messages.ts";
import type { Explanation } from "../kernel/outputs.ts";
import { messages as mathMessages } from "../math/messages.ts";
import { messages as plotMessages } from "../plot/messages.ts";

interface Known {
  readonly pattern: RegExp;
  readonly zh: string;
  readonly about?: string;
}

const known: readonly Known[] = [...mathMessages, ...plotMessages, ...kernelMessages];

/** A known message in Chinese, and what in the book explains it. */
export function explain(message: string): Explanation | undefined {
  for (const { pattern, zh, about } of known) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const said = zh.replace(/\$(\d)/g, (_, place: string) => match[Number(place)] ?? "");
    return { zh: said, ...(about !== undefined && { about }) };
  }
  return undefined;
}
