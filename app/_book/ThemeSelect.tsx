"use client";

import { useEffect, useState } from "react";
import type { Dictionary } from "./dictionary.ts";
import { remember } from "./remember.ts";

const themes = ["system", "light", "dark"] as const;

/** Light, dark, or as the system is. The page's first script applies a remembered choice before anything is painted. */
export function ThemeSelect({ words }: { readonly words: Dictionary["theme"] }) {
  const [theme, setTheme] = useState<string>("system");
  useEffect(() => setTheme(document.documentElement.dataset.theme ?? "system"), []);
  return (
    <select
      className="theme-select"
      aria-label={words.label}
      value={theme}
      onChange={({ target }) => {
        setTheme(target.value);
        document.documentElement.dataset.theme = target.value;
        remember("surprisal-theme", target.value);
      }}
    >
      {themes.map((name) => (
        <option key={name} value={name}>
          {words[name]}
        </option>
      ))}
    </select>
  );
}
