import { median } from "../statistics.ts";
import type { Call } from "./contenders.ts";

const rounds = 9;
/** Long enough for the clock, short enough for a machine that others use too. */
const roundMs = 25;

/** Keeps a result in sight of the compiler, which might otherwise drop the call. */
let sink = 0;

/** The median ns of each call; the calls take turns, so that a slow moment of the machine meets all of them. */
export function timeCalls(calls: readonly Call[]): number[] {
  const counts = calls.map(callsPerRound);
  const times = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, call] of calls.entries()) times[i]?.push(timeRound(call, counts[i] ?? 1));
  if (Number.isNaN(sink)) throw new RangeError("timeCalls: a call gave NaN");
  return times.map(median);
}

/** Warms the call up, too: by the end it has run for some rounds. */
function callsPerRound(call: Call): number {
  let count = 1;
  while (timeRound(call, count) * count < roundMs * 1e6) count *= 2;
  return count;
}

/** ns a call. */
function timeRound(call: Call, count: number): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) sink += call();
  return ((performance.now() - start) / count) * 1e6;
}
