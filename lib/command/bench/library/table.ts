import { type Row, table } from "../statistics.ts";
import { contenders, type Measure, measures } from "./contenders.ts";
import { heapPerCall } from "./heap-per-call.ts";
import { measureScipy, type ScipyNumbers } from "./scipy.ts";
import { timeCalls } from "./time-calls.ts";

const sizes = [10, 1000, 1_000_000];

/** Two distributions whose probabilities differ by about 1e-8 of themselves: exact in binary, and so are their sums. */
const closeP = [37, 113, 211, 97, 149, 83, 59, 131, 71, 73].map((k) => k / 1024);
const closeQ = closeP.map((x, i) => x + (i % 2 === 0 ? 2 ** -30 : -(2 ** -30)));
/** Their KL divergence in bits: mpmath 1.3 with 60 digits. */
const closeDivergence = 7.819607573831238e-17;

/** ns a call, by measure, number of outcomes and contender. */
interface Timing {
  readonly measure: Measure;
  readonly size: number;
  readonly ns: ReadonlyMap<string, number>;
}

/** `npm run bench math`: the library against others in the same run, as tables. */
export async function benchLibrary(): Promise<string> {
  const scipy = measureScipy({ sizes, close: [closeP, closeQ] });
  const timings = sizes.flatMap((size) => measures.map((measure) => timeOne(measure, size, scipy)));
  return [timeTable(timings), accuracyTable(scipy), heapTable(), table(aims(timings))].join("\n\n");
}

function timeOne(measure: Measure, size: number, scipy: ScipyNumbers | undefined): Timing {
  const p = ramp(size);
  const q = p.toReversed();
  const names = Object.keys(contenders);
  const times = timeCalls(Object.values(contenders).map((contender) => contender[measure](p, q)));
  const ns = new Map(names.map((name, i) => [name, times[i] ?? Number.NaN]));
  const theirs = scipy?.times[size]?.[measure];
  return { measure, size, ns: theirs === undefined ? ns : ns.set("SciPy", theirs) };
}

/** Probabilities proportional to 1, 2, …, n. */
function ramp(size: number): number[] {
  return Array.from({ length: size }, (_, i) => (2 * (i + 1)) / (size * (size + 1)));
}

function timeTable(timings: readonly Timing[]): string {
  const names = [...(timings[0]?.ns.keys() ?? [])];
  const rows = timings.map(({ measure, size, ns }) =>
    row([`${measure}, ${size} outcomes`, ...names.map((name) => withRatio(ns, name))]),
  );
  return [row(["a call", ...names]), row(["---", ...names.map(() => "---:")]), ...rows].join("\n");
}

/** The time, and how many times ours that is. */
function withRatio(ns: Timing["ns"], name: string): string {
  const time = ns.get(name) ?? Number.NaN;
  const ratio = time / (ns.get("Surprisal") ?? Number.NaN);
  return name === "Surprisal" ? shownTime(time) : `${shownTime(time)} (${threeDigits(ratio)} ×)`;
}

function shownTime(ns: number): string {
  if (ns < 1e3) return `${threeDigits(ns)} ns`;
  return ns < 1e6 ? `${threeDigits(ns / 1e3)} µs` : `${threeDigits(ns / 1e6)} ms`;
}

function threeDigits(x: number): string {
  return String(Number(x.toPrecision(3)));
}

function row(entries: readonly string[]): string {
  return `| ${entries.join(" | ")} |`;
}

function accuracyTable(scipy: ScipyNumbers | undefined): string {
  const found = Object.entries(contenders).map(
    ([name, contender]) => [name, contender["KL divergence"](closeP, closeQ)()] as const,
  );
  const all = scipy === undefined ? found : [...found, ["SciPy", scipy.divergence] as const];
  return [
    row(["KL of two distributions 1e-8 apart", ...all.map(([name]) => name)]),
    row(["---", ...all.map(() => "---:")]),
    row(["relative error", ...all.map(([, value]) => relativeError(value))]),
  ].join("\n");
}

function heapTable(): string {
  const [p, q] = [closeP, closeP.toReversed()];
  const { Surprisal: ours, "plain loop": plainLoop } = contenders;
  const rows = measures.map((measure) =>
    row([measure, ...[ours, plainLoop].map((one) => `${heapPerCall(one[measure](p, q)).toFixed(0)} B`)]),
  );
  return [
    row(["heap a call, 10 outcomes", "Surprisal", "plain loop"]),
    row(["---", "---:", "---:"]),
    ...rows,
  ].join("\n");
}

function relativeError(value: number): string {
  return Math.abs(value / closeDivergence - 1).toExponential(0);
}

function aims(timings: readonly Timing[]): Row[] {
  const time = (measure: Measure, size: number, name: string): number =>
    timings.find((timing) => timing.measure === measure && timing.size === size)?.ns.get(name) ?? Number.NaN;
  const ratio = (measure: Measure, size: number, name: string): string =>
    threeDigits(time(measure, size, name) / time(measure, size, "Surprisal"));
  const share = (measure: Measure): string =>
    (time(measure, 1e6, "Surprisal") / time(measure, 1e6, "plain loop")).toFixed(2);
  const overhead = time("entropy", 10, "Surprisal") - time("entropy", 10, "plain loop");
  return [
    {
      what: "entropy, 10 outcomes: beyond the plain loop",
      value: `${overhead.toFixed(0)} ns`,
      aim: "≤ 30 ns",
    },
    {
      what: "entropy, 10 outcomes: times as fast as SciPy",
      value: ratio("entropy", 10, "SciPy"),
      aim: "≥ 10",
    },
    { what: "entropy, 1e6 outcomes: time over the plain loop's", value: share("entropy"), aim: "≤ 1.2" },
    {
      what: "cross-entropy, 1e6 outcomes: time over the plain loop's",
      value: share("cross-entropy"),
      aim: "≤ 1.2",
    },
    {
      what: "entropy, 1e6 outcomes: times as fast as mathjs",
      value: ratio("entropy", 1e6, "mathjs"),
      aim: "≥ 10",
    },
    {
      what: "cross-entropy, 1e6 outcomes: times as fast as mathjs",
      value: ratio("cross-entropy", 1e6, "mathjs"),
      aim: "≥ 10",
    },
  ];
}
