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
