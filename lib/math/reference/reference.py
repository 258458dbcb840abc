"""Reference values for lib/math, computed with mpmath from the very doubles that the library is given.

    python3 reference.py [--seed 20240229] [--cases 40] [--large 1] [--out reference.json]

Each case is {"f": function, "args": arguments, "value": v}; v is a pair [high, low] of doubles whose exact sum is the
value to about 32 digits, or a list of such pairs. Infinities are the strings "Infinity" and "-Infinity". An argument {"recipe":
[seed, n]} stands for a long distribution, which both sides make by the same exactly rounded operations (see `long_distribution`).

Formulas are evaluated as the docstrings state them, with enough digits that nothing cancels; the arithmetic of the library is used
nowhere.
"""

import argparse
import json
import math
import platform
import random

import mpmath
from mpmath import mp, mpf

INF = math.inf
E = math.e


def pair(x):
    if mp.isinf(x):
        return "Infinity" if x > 0 else "-Infinity"
    high = float(x)
    if math.isinf(high):
        return "Infinity" if high > 0 else "-Infinity"
    return [high, float(x - mpf(high))]


def encode(x):
    if isinstance(x, dict):
        return {k: encode(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)):
        return [encode(v) for v in x]
    if isinstance(x, float) and math.isinf(x):
        return "Infinity" if x > 0 else "-Infinity"
    return x


# ---- inputs -------------------------------------------------------------------------------------------------------


def normalized(weights):
    total = math.fsum(weights)
    return [w / total for w in weights]


def distribution(rng, n=None):
    n = n or rng.choice([2, 2, 3, 4, 5, 8, 12, 20])
    kind = rng.randrange(7)
    if kind == 0:
        return normalized([rng.random() for _ in range(n)])
    if kind == 1:
        return normalized([rng.expovariate(1) ** 3 + 1e-3 for _ in range(n)])
    if kind == 2:  # tails down to 1e-300
        return normalized([1.0] + [10 ** -rng.uniform(0, 300) for _ in range(n - 1)])
    if kind == 3:  # zeros
        weights = [rng.random() if rng.random() < 0.6 else 0.0 for _ in range(n)]
        weights[rng.randrange(n)] = 0.5
        return normalized(weights)
    if kind == 4:  # almost certain
        weights = [10 ** -rng.uniform(3, 30) for _ in range(n)]
        weights[rng.randrange(n)] = 1.0
        return normalized(weights)
    if kind == 5:  # certain
        p = [0.0] * n
        p[rng.randrange(n)] = 1.0
        return p
    return [1 / n] * n


def neighbours(rng):
    """Two distributions that differ relatively by 1e-1 … 1e-12."""
    p = distribution(rng)
    size = 10 ** -rng.uniform(1, 12)
    return p, normalized([x * (1 + size * rng.uniform(-1, 1)) for x in p])


def pair_of_distributions(rng):
    if rng.random() < 0.5:
        return neighbours(rng)
    p = distribution(rng)
    return p, distribution(rng, len(p))


def logits(rng, n=None, masks=True):
    n = n or rng.choice([1, 2, 3, 5, 10])
    if rng.random() < 0.1:  # all but certain: the other probabilities are as small as a double can be
        return [rng.choice([0, 5])] + [-rng.uniform(640, 720) for _ in range(n - 1)]
    scale = rng.choice([1e-8, 1, 1, 10, 40, 745, 2000])
    shift = rng.choice([0, 0, 100, -745, 1e6])
    z = [rng.uniform(-scale, scale) + shift for _ in range(n)]
    if masks and n > 1 and rng.random() < 0.2:
        z[rng.randrange(n)] = -INF
    return z


def scalar_logit(rng):
    return rng.choice([-1, 1]) * 10 ** rng.uniform(-20, 3.2)


def probability(rng):
    kind = rng.randrange(5)
    if kind == 0:
        return 10 ** -rng.uniform(0, 300)
    if kind == 1:
        return 1 - 10 ** -rng.uniform(0, 16)
    if kind == 2:
        return 0.5 + rng.choice([-1, 1]) * 10 ** -rng.uniform(1, 16)
    return rng.random()


def joint(rng):
    rows, columns = rng.choice([2, 3, 4]), rng.choice([2, 3, 5])
    kind = rng.randrange(4)
    if kind == 0:
        cells = [rng.random() for _ in range(rows * columns)]
    elif kind == 1:  # almost independent
        r, c = [rng.random() for _ in range(rows)], [rng.random() for _ in range(columns)]
        size = 10 ** -rng.uniform(1, 10)
        cells = [x * y * (1 + size * rng.uniform(-1, 1)) for x in r for y in c]
    elif kind == 2:  # almost determined
        cells = [10 ** -rng.uniform(5, 200) for _ in range(rows * columns)]
        for i in range(rows):
            cells[i * columns + i % columns] = rng.random()
    else:
        cells = [rng.random() * (rng.random() < 0.5) for _ in range(rows * columns)]
        cells[0] = 0.5
    cells = normalized(cells)
    return [cells[i * columns : (i + 1) * columns] for i in range(rows)]


def long_distribution(seed, n):
    """w = u⁴ with u from a 32-bit linear congruential generator, divided by the plain sum from left to right."""
    state, weights, total = seed, [], 0.0
    for _ in range(n):
        state = (1664525 * state + 1013904223) % 2**32
        u = (state + 0.5) / 2**32
        w = u * u * (u * u)
        weights.append(w)
        total += w
    return [w / total for w in weights]


# ---- formulas -----------------------------------------------------------------------------------------------------


def log(x, base=E):
    return mp.log(mpf(x)) / log_of(base)


def log_of(base):
    """Math.E stands for e, and not for the double nearest to it."""
    return mpf(1) if base == E else mp.log(mpf(base))


def entropy(p, base):
    return -mp.fsum(mpf(x) * log(x, base) for x in p if x > 0) if any(0 < x != 1 for x in p) else mpf(0)


def cross_entropy(p, q, base):
    if any(x > 0 and y == 0 for x, y in zip(p, q)):
        return mp.inf
    return mp.fsum(-mpf(x) * log(y, base) for x, y in zip(p, q) if x > 0)


def kl(p, q, base):
    if any(x > 0 and y == 0 for x, y in zip(p, q)):
        return mp.inf
    terms = [(mpf(x) * (log(x) - log(y)) if x > 0 else 0) - mpf(x) + mpf(y) for x, y in zip(p, q)]
    return mp.fsum(terms) / log_of(base)


def js(p, q, base):
    m = [(mpf(x) + mpf(y)) / 2 for x, y in zip(p, q)]
    return (kl(p, m, base) + kl(q, m, base)) / 2


def renyi(p, alpha, base):
    support = [mpf(x) for x in p if x > 0]
    if alpha == INF:
        return -log(max(support), base)
    if alpha == 1:
        return entropy(p, base)
    total = mp.fsum(x ** mpf(alpha) for x in support)
    if abs(alpha - 1) < 2**-7:
        total = 1 + total - mp.fsum(support)
    return max(mpf(0), log(total, base) / (1 - mpf(alpha)))


def tsallis(p, q):
    support = [mpf(x) for x in p if x > 0]
    if q == INF:
        return mpf(0)
    if q == 1:
        return entropy(p, E)
    one = mp.fsum(support) if abs(q - 1) < 2**-7 else 1
    return max(mpf(0), (one - mp.fsum(x ** mpf(q) for x in support)) / (mpf(q) - 1))


def sums(table):
    rows = [mp.fsum(mpf(x) for x in row) for row in table]
    columns = [mp.fsum(mpf(x) for x in column) for column in zip(*table)]
    return rows, columns


def conditional(table, given, base):
    rows, columns = sums(table)
    return mp.fsum(
        mpf(x) * log((rows[i] if given == "rows" else columns[j]) / mpf(x), base)
        for i, row in enumerate(table)
        for j, x in enumerate(row)
        if x > 0
    )


def mutual(table, base):
    rows, columns = sums(table)
    flat = [x for row in table for x in row]
    return kl(flat, [r * c for r in rows for c in columns], base)


def lse(z):
    finite = [mpf(x) for x in z if x > -INF]
    return mp.log(mp.fsum(mp.exp(x) for x in finite)) if finite else -mp.inf


def log_softmax(z, temperature=1):
    scaled = [mpf(x) / mpf(temperature) if x > -INF else -mp.inf for x in z]
    finite = [x for x in scaled if x > -mp.inf]
    total = mp.log(mp.fsum(mp.exp(x) for x in finite))
    return [x - total if x > -mp.inf else -mp.inf for x in scaled]


def softmax(z, temperature=1):
    return [mp.exp(x) if x > -mp.inf else mpf(0) for x in log_softmax(z, temperature)]


def entropy_from_logits(z):
    return mp.fsum(-mp.exp(x) * x for x in log_softmax(z) if x > -mp.inf) / log(2)


def kl_from_logits(a, b):
    if any(x > -INF and y == -INF for x, y in zip(a, b)):
        return mp.inf
    p, q = log_softmax(a), log_softmax(b)
    return mp.fsum(mp.exp(x) * (x - y) for x, y in zip(p, q) if x > -mp.inf) / log(2)


def sigmoid(x):
    return 1 / (1 + mp.exp(-mpf(x)))


def softplus(x):
    return mp.log(1 + mp.exp(mpf(x)))


def bce(p, t):
    first = mpf(0) if t == 0 else (mp.inf if p == 0 else -mpf(t) * log(p))
    second = mpf(0) if t == 1 else (mp.inf if p == 1 else -(1 - mpf(t)) * mp.log(1 - mpf(p)))
    return first + second


def bce_logits(z, t):
    return softplus(z) - mpf(t) * mpf(z)


def shares(target, n, smoothing):
    t = [mpf(int(k == target)) for k in range(n)] if isinstance(target, int) else [mpf(x) for x in target]
    return [(1 - mpf(smoothing)) * x + mpf(smoothing) / n for x in t]


def categorical_parts(z, target, smoothing, weights):
    s = shares(target, len(z), smoothing)
    w = [mpf(x) for x in weights] if weights else [mpf(1)] * len(z)
    logs = log_softmax(z)
    used = [(wk * sk, lk) for wk, sk, lk in zip(w, s, logs) if wk * sk > 0]
    loss = mp.inf if any(lk == -mp.inf for _, lk in used) else mp.fsum(-x * lk for x, lk in used)
    return loss, mp.fsum(x for x, _ in used)


def categorical_batch(rows, targets, smoothing, weights):
    parts = [categorical_parts(z, t, smoothing, weights) for z, t in zip(rows, targets)]
    return sum(x for x, _ in parts) / mp.fsum(w for _, w in parts)


def gaussian_kl(a, b):
    ma, sa, mb, sb = (mpf(x) for x in (a["mean"], a["standardDeviation"], b["mean"], b["standardDeviation"]))
    return (mp.log(sb / sa) + (sa**2 + (ma - mb) ** 2) / (2 * sb**2) - mpf(1) / 2) / mp.log(2)


# ---- cases --------------------------------------------------------------------------------------------------------


def cases_of_distributions(rng):
    base = rng.choice([2, 2, E, 10, 3])
    option = {"base": base}
    p = distribution(rng)
    yield "entropy", [p, option], entropy(p, base)
    yield "perplexity", [p], mp.exp(entropy(p, E))
    alpha = rng.choice([0, 0.5, 2, 3, 0.9, 1.1, 1, INF, 1 + 1e-3, 1 - 1e-9, 1 + 2**-52, 20, rng.uniform(0, 5)])
    yield "renyiEntropy", [p, alpha, option], renyi(p, alpha, base)
    yield "tsallisEntropy", [p, alpha], tsallis(p, alpha)
    yield "gradientEntropy", [p, option], [-(log(x, base) + 1 / log_of(base)) if x > 0 else mp.inf for x in p]
    p, q = pair_of_distributions(rng)
    yield "crossEntropy", [p, q, option], cross_entropy(p, q, base)
    yield "crossPerplexity", [p, q], mp.exp(cross_entropy(p, q, E))
    yield "klDivergence", [p, q, option], kl(p, q, base)
    yield "jsDivergence", [p, q, option], js(p, q, base)
    yield "jsDistance", [p, q, option], mp.sqrt(js(p, q, base))
    ratios = [-mpf(x) / mpf(y) if y > 0 else (mpf(0) if x == 0 else -mp.inf) for x, y in zip(p, q)]
    yield "gradientCrossEntropyInQ", [p, q, option], [r / log_of(base) for r in ratios]
    yield "gradientKlDivergenceInQ", [p, q, option], [r / log_of(base) for r in ratios]
    yield "gradientCrossEntropyInP", [p, q, option], [-log(y, base) if y > 0 else mp.inf for y in q]
    if min(p) > 0 and min(q) > 0:
        logs = [(log(x) - log(y) + 1) / log_of(base) for x, y in zip(p, q)]
        yield "gradientKlDivergenceInP", [p, q, option], logs
    w = probability(rng)
    yield "mix", [p, q, w], [(1 - mpf(w)) * mpf(x) + mpf(w) * mpf(y) for x, y in zip(p, q)]
    yield "labelSmoothing", [p, w], [(1 - mpf(w)) * mpf(x) + mpf(w) / len(p) for x in p]
    table = joint(rng)
    yield "jointEntropy", [table, option], entropy([x for row in table for x in row], base)
    for given in ("rows", "columns"):
        yield "conditionalEntropy", [table, {"given": given, "base": base}], conditional(table, given, base)
    yield "mutualInformation", [table, option], mutual(table, base)
    weights = [10 ** rng.uniform(-300, 300) for _ in range(rng.choice([2, 3, 8]))]
    yield "normalize", [weights], [mpf(x) / mp.fsum(mpf(y) for y in weights) for x in weights]


def cases_of_numbers(rng):
    base = rng.choice([2, 2, E, 10, 3])
    option = {"base": base}
    x, p, t = scalar_logit(rng), probability(rng), rng.choice([0, 1, probability(rng)])
    yield "informationContent", [p, option], -log(p, base)
    h = -mpf(p) * log(p, base) - (1 - mpf(p)) * log(1 - mpf(p), base) if 0 < p < 1 else mpf(0)
    yield "binaryEntropy", [p, option], h
    yield "sigmoid", [x], sigmoid(x)
    yield "logSigmoid", [x], -softplus(-x)
    yield "softplus", [x], softplus(x)
    yield "log1mexp", [-abs(x)], mp.log(1 - mp.exp(-abs(mpf(x))))
    yield "logit", [p], mp.log(mpf(p) / (1 - mpf(p))) if p < 1 else mp.inf
    yield "binaryCrossEntropy", [p, t], bce(p, t)
    yield "binaryCrossEntropyWithLogits", [x, t], bce_logits(x, t)
    yield "gradientBinaryCrossEntropyWithLogits", [x, t], sigmoid(x) - mpf(t)
    other = min(1.0, p * (1 + 10 ** -rng.uniform(1, 12))) if rng.random() < 0.5 else probability(rng)
    yield "klBernoulli", [p, other], kl([p, 1 - mpf(p)], [other, 1 - mpf(other)], 2)
    a = {"mean": rng.gauss(0, 3), "standardDeviation": 10 ** rng.uniform(-3, 3)}
    b = {"mean": rng.gauss(0, 3), "standardDeviation": 10 ** rng.uniform(-3, 3)}
    if rng.random() < 0.5:
        size = 10 ** -rng.uniform(1, 12)
        b = {k: v * (1 + size * rng.uniform(-1, 1)) for k, v in a.items()}
    yield "klGaussian", [a, b], gaussian_kl(a, b)
    sigma = a["standardDeviation"]
    yield "gaussianEntropy", [sigma], (mp.log(2 * mp.pi * mp.e) / 2 + log(sigma)) / mp.log(2)


def cases_of_logits(rng):
    z = logits(rng)
    temperature = rng.choice([1, 1, 0.1, 2.5, 100])
    yield "logSumExp", [z], lse(z)
    yield "softmax", [z, {"temperature": temperature}], softmax(z, temperature)
    yield "logSoftmax", [z, {"temperature": temperature}], log_softmax(z, temperature)
    yield "entropyFromLogits", [z], entropy_from_logits(z)
    logs = log_softmax(z)
    h = entropy_from_logits(z)
    gradient = [-mp.exp(x) * (x / mp.log(2) + h) if x > -mp.inf else mpf(0) for x in logs]
    yield "gradientEntropyFromLogits", [z], gradient
    size = 10 ** -rng.uniform(0, 12)
    shift = rng.choice([0, 1, -30])
    b = [x + shift + size * rng.uniform(-1, 1) for x in z] if rng.random() < 0.6 else logits(rng, len(z))
    yield "klDivergenceFromLogits", [z, b], kl_from_logits(z, b)
    target = rng.randrange(len(z)) if rng.random() < 0.6 else distribution(rng, len(z)) if len(z) > 1 else [1.0]
    smoothing = rng.choice([0, 0, 0.1])
    options = {"labelSmoothing": smoothing}
    yield "categoricalCrossEntropy", [z, target, options], categorical_parts(z, target, smoothing, None)[0]
    residuals = [x - s for x, s in zip(softmax(z), shares(target, len(z), smoothing))]
    yield "gradientCategoricalCrossEntropy", [z, target, options], residuals
    p = distribution(rng, len(z)) if len(z) > 1 else [1.0]
    residuals = [x - mpf(t) for x, t in zip(softmax(z), p)]
    yield "gradientCrossEntropyInLogits", [p, z], residuals
    yield "gradientKlDivergenceInLogits", [p, z], residuals
    rows = [logits(rng, 4, masks=False) for _ in range(3)]
    targets = [rng.randrange(4) for _ in range(3)]
    weights = [rng.uniform(0.1, 3) for _ in range(4)]
    options = {"labelSmoothing": smoothing, "weights": weights}
    yield "categoricalCrossEntropy", [rows, targets, options], categorical_batch(rows, targets, smoothing, weights)
    rows = [normalized([rng.random() for _ in range(4)]) for _ in range(3)]
    nll = -mp.fsum(weights[t] * log(row[t]) for row, t in zip(rows, targets))
    mean = nll / mp.fsum(mpf(weights[t]) for t in targets)
    yield "negativeLogLikelihood", [rows, targets, {"weights": weights}], mean


def cases_of_long_distributions(seed):
    for n in (1000, 100000):
        a, b = [seed + n, n], [seed + n + 1, n]
        p, q = long_distribution(*a), long_distribution(*b)
        a, b = {"recipe": a}, {"recipe": b}
        yield "entropy", [a, {"base": 2}], entropy(p, 2)
        yield "crossEntropy", [a, b, {"base": 2}], cross_entropy(p, q, 2)
        yield "klDivergence", [a, b, {"base": 2}], kl(p, q, 2)
        yield "jsDivergence", [a, b, {"base": 2}], js(p, q, 2)
        yield "perplexity", [a], mp.exp(entropy(p, E))


def make(seed, count, large):
    rng = random.Random(seed)
    result = []

    def keep(generated):
        for name, args, value in generated:
            values = [pair(v) for v in value] if isinstance(value, list) else pair(value)
            result.append({"f": name, "args": encode(args), "value": values})

    for _ in range(count):
        # 50 digits are not enough where 1 + 1e-300 counts.
        mp.dps = 700
        keep(cases_of_distributions(rng))
        keep(cases_of_numbers(rng))
        mp.dps = 2000
        keep(cases_of_logits(rng))
    mp.dps = 50
    if large:
        keep(cases_of_long_distributions(seed))
    return result


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=20240229)
    parser.add_argument("--cases", type=int, default=40)
    parser.add_argument("--large", type=int, default=1)
    parser.add_argument("--out", default="reference.json")
    options = parser.parse_args()
    made_with = {
        "python": platform.python_version(),
        "mpmath": mpmath.__version__,
        "seed": options.seed,
        "cases": options.cases,
    }
    cases = make(options.seed, options.cases, options.large)
    with open(options.out, "w", encoding="utf-8") as out:
        lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
        out.write('{"madeWith":' + json.dumps(made_with) + ',"cases":[\n' + lines + "\n]}\n")
