import { evaluate, scopeOf } from "../../quiz/evaluate.ts";
import { parse } from "../../quiz/expression.ts";
import type { Expression, Instance, Passage } from "../../quiz/question.ts";
import type { AddressValue } from "../address-settings.ts";

/** What the controls of a passage are to be set to, in the numbers of this instance. */
export function passageSettings(
  { set = {} }: Passage,
  { values }: Instance,
): Readonly<Record<string, AddressValue>> {
  const settingOf = (setting: Expression | number): number | string => {
    if (typeof setting === "number") return setting;
    const parsed = parse(setting, { names: Object.keys(values) });
    // What is no expression is an option of a list, or `true`.
    return "tree" in parsed ? evaluate(parsed.tree, scopeOf(values)) : setting;
  };
  return Object.fromEntries(
    Object.entries(set).map(([name, setting]): [string, AddressValue] => [
      name,
      typeof setting === "object" ? setting.map((entry) => Number(settingOf(entry))) : settingOf(setting),
    ]),
  );
}
