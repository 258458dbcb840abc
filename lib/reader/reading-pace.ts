/** Slow enough to have understood something: a quarter of the time that reading aloud takes. */
const charactersPerMinute = { han: 300, other: 1000 };
const part = 1 / 4;
const leastSeconds = 3;
const mostSeconds = 60;

/**
 * For how long a text must be on screen to count as read, in seconds.
 *
 * @example secondsToRead("熵".repeat(400)) // 20
 */
export function secondsToRead(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const other = text.length - han;
  const minutes = han / charactersPerMinute.han + other / charactersPerMinute.other;
  return Math.min(mostSeconds, Math.max(leastSeconds, minutes * 60 * part));
}
