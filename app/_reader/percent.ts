/** @example percent(0.375) // "38%" */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
