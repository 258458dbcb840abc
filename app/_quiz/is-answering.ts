/** Enter answers from every field but those in which it has a meaning of its own; while a word is composed it picks it. */
export function isAnswering({ key, target, isComposing }: KeyboardEvent): boolean {
  return key === "Enter" && !isComposing && target instanceof HTMLInputElement;
}
