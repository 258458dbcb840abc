import { spawnSync } from "node:child_process";
import type { Measure } from "./contenders.ts";

/** SciPy's own functions; cross-entropy has none, so that its documented parts are put together. */
const program = `
import json, statistics, sys, timeit
import numpy as np
from scipy.special import xlogy
from scipy.stats import entropy

def time_call(call):
    timer = timeit.Timer(call)
    count = max(1, timer.autorange()[0] // 8)
    return statistics.median(timer.repeat(repeat=9, number=count)) / count * 1e9

request = json.load(sys.stdin)
calls = {
    "entropy": lambda p, q: entropy(p, base=2),
    "cross-entropy": lambda p, q: -xlogy(p, q).sum() / np.log(2),
    "KL divergence": lambda p, q: entropy(p, q, base=2),
}
def pair(n):
    p, q = np.arange(1, n + 1.0), np.arange(n, 0.0, -1)
    return p / p.sum(), q / q.sum()

times = {}
for n in request["sizes"]:
    p, q = pair(n)
    times[str(n)] = {name: time_call(lambda: call(p, q)) for name, call in calls.items()}
close = [np.array(v) for v in request["close"]]
print(json.dumps({"times": times, "divergence": float(entropy(*close, base=2))}))
`;

export interface ScipyNumbers {
  /** ns a call, by number of outcomes. */
  readonly times: Readonly<Record<string, Readonly<Record<Measure, number>>>>;
  /** The KL divergence of the pair `close`, in bits. */
  readonly divergence: number;
}

/** What SciPy takes on the same machine; `undefined` where there is none. */
export function measureScipy(request: {
  readonly sizes: readonly number[];
  readonly close: readonly (readonly number[])[];
}): ScipyNumbers | undefined {
  const { status, stdout } = spawnSync("python3", ["-c", program], {
    input: JSON.stringify(request),
    encoding: "utf8",
  });
  return status === 0 ? JSON.parse(stdout) : undefined;
}
