import type { BuiltCell } from "../../lib/book/built.ts";

/** These cells and all of the book's that depend on them, as the book has it: known without a kernel. */
export function withDependents(ids: Iterable<string>, cells: Iterable<BuiltCell>): Set<string> {
  const users = new Map<string, string[]>();
  for (const { id, needs } of cells)
    for (const need of needs) users.set(need, [...(users.get(need) ?? []), id]);
  const found = new Set(ids);
  // A set's iteration reaches what is added on the way.
  for (const id of found) for (const user of users.get(id) ?? []) found.add(user);
  return found;
}

/** The cells that show any of these controls. */
export function declarersOf(names: Iterable<string>, cells: Iterable<BuiltCell>): string[] {
  const wanted = new Set(names);
  return [...cells]
    .filter(({ outputs }) => outputs.some((shown) => wanted.has(inputOf(shown))))
    .map(({ id }) => id);
}

function inputOf({ output }: BuiltCell["outputs"][number]): string {
  const bundle = "bundle" in output ? output.bundle : undefined;
  return bundle?.["application/vnd.surprisal.input+json"]?.name ?? "";
}
