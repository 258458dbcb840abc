const dayMs = 86_400_000;
const minuteMs = 60_000;

/** The number of the reader's own calendar day, counted from the first of 1970: what happened before midnight was yesterday. */
export function dayOf(at: number): number {
  return Math.floor((at - new Date(at).getTimezoneOffset() * minuteMs) / dayMs);
}

/** A moment that stands for a day, the same in every time zone. */
export function dateOfDay(day: number): Date {
  return new Date(day * dayMs);
}

export function dayOfDate(date: Date): number {
  return Math.floor(date.getTime() / dayMs);
}
