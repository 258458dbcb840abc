/** @example median([3, 1, 2]) // 2 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}

export interface Row {
  readonly what: string;
  readonly value: string;
  readonly aim: string;
}

/** Rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, aim }) => `| ${what} | ${value} | ${aim} |`);
  return ["| what | measured | aim |", "| --- | ---: | ---: |", ...lines].join("\n");
}
