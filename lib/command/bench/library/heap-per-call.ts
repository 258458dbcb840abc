import { median } from "../statistics.ts";
import type { Call } from "./contenders.ts";

const rounds = 60;
/** Few enough that the collector seldom comes in between; the median passes over the rounds in which it did. */
const callsPerRound = 300;
const warmUp = 100_000;

let sink = 0;

/**
 * Bytes of heap that a call leaves to the collector. A number that is returned to a caller that does not know what it
 * calls is boxed by the engine: 16 bytes that no function can avoid.
 */
export function heapPerCall(call: Call): number {
  for (let i = 0; i < warmUp; i++) sink += call();
  const used = Array.from({ length: rounds }, () => {
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < callsPerRound; i++) sink += call();
    return process.memoryUsage().heapUsed - before;
  });
  if (Number.isNaN(sink)) throw new RangeError("heapPerCall: a call gave NaN");
  return median(used) / callsPerRound;
}
