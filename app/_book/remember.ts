/** Keeps a small choice for the next visit; where storage is full or forbidden it lasts for this page. */
export function remember(
  key: "surprisal-locale" | "surprisal-theme" | "surprisal-unit",
  value: string,
): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice has been applied already; only the memory of it is lost.
  }
}

/** Forgets every small choice. */
export function forgetChoices(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith("surprisal-")) localStorage.removeItem(key);
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}
