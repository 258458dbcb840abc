interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
}

/** The value some steps further, on the grid that begins at `min`, and within the range. */
export function stepped({ min, max, step, value }: Range, steps: number): number {
  const place = Math.round((value - min) / step) + steps;
  // Twelve digits hide that 0.1 + 0.2 is not 0.3.
  return Math.min(max, Math.max(min, Number((min + place * step).toPrecision(12))));
}
