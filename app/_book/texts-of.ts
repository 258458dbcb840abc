/** Every text of a dictionary with its path, in the order of the paths. */
export function textsOf(words: unknown, path = ""): [path: string, text: string][] {
  if (typeof words === "string") return [[path, words]];
  return Object.entries(words ?? {})
    .flatMap(([key, value]) => textsOf(value, `${path}/${key}`))
    .sort(([one], [other]) => one.localeCompare(other));
}

/** The slots that `fill` fills in. */
export function slotsOf(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}
