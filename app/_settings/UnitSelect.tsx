"use client";

import { useEffect, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { type UnitKey, unitNames } from "../../lib/book/units.ts";
import { remember } from "../_book/remember.ts";
import { useNotebook } from "../_notebook/context.tsx";
import { settingsWords } from "./dictionary.ts";

const keys: readonly UnitKey[] = ["bits", "nats"];

/** Bits or nats, for every formula, number and axis of the book that is not about one of them. */
export function UnitSelect({ locale }: { readonly locale: Locale }) {
  const { store } = useNotebook();
  const [unit, setUnit] = useState<UnitKey>("bits");
  const names = unitNames[locale];

  useEffect(() => {
    // The page was built in bits; its first script has noted a remembered choice.
    const chosen = keys.find((key) => key === document.documentElement.dataset.unit);
    if (chosen === undefined || chosen === "bits") return;
    setUnit(chosen);
    store.setInput("unit", unitNames[locale][chosen]);
  }, [store, locale]);

  const choose = (text: string): void => {
    const key = keys.find((candidate) => candidate === text) ?? "bits";
    setUnit(key);
    document.documentElement.dataset.unit = key;
    remember("surprisal-unit", key);
    store.setInput("unit", names[key]);
  };

  return (
    <select
      className="theme-select"
      aria-label={settingsWords(locale).unit}
      value={unit}
      onChange={({ target }) => choose(target.value)}
    >
      {keys.map((key) => (
        <option key={key} value={key}>
          {names[key]}
        </option>
      ))}
    </select>
  );
}
