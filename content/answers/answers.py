"""What the questions' keys must be, worked out from the prompts with mpmath, not from the keys.

    python3 content/answers/answers.py > content/answers/answers.json

Each entry has a question's id and rows of [inputs, value]: of a number its drawn parameters and the answer, for every
combination that can be drawn (and some that `where` rules out); of an expression or a curve values of its variables; of sliders
settings, and 1 or 0 for whether they do what the prompt asks. Quantities are computed from their definitions as sums, products,
derivatives and roots, wherever that is another way than the key's.
"""

import itertools
import json
import random

from mpmath import diff, exp, findroot, inf, ln, log, mp, mpf, power, sqrt

mp.dps = 40
ENTRIES = {}


def rows(name, inputs, answer):
    """One row for each combination of the inputs' values."""
    ENTRIES[name] = [
        [dict(zip(inputs, point)), float(answer(*[mpf(str(x)) for x in point]))]
        for point in itertools.product(*inputs.values())
    ]


def settings(name, sliders, answer, meets, count=40):
    """The answer that the bank gives, and settings at random."""
    rng = random.Random(1)
    points = [answer] + [
        [round(rng.randrange(round((to - start) / step) + 1) * step + start, 6) for start, to, step in sliders.values()]
        for _ in range(count)
    ]
    ENTRIES[name] = [
        [dict(zip(sliders, point)), int(bool(meets(*[mpf(str(x)) for x in point])))] for point in points
    ]


# ---- definitions ------------------------------------------------------------------------------------------------------


def log2(x):
    return log(x, 2)


def cross(p, q, base=2):
    """Σ over outcomes of p times the information of q; an outcome that never comes counts nothing."""
    return sum((a * (-log(b, base) if b > 0 else inf) for a, b in zip(p, q) if a > 0), mpf(0))


def entropy(p, base=2):
    return cross(p, p, base)


def divergence(p, q, base=2):
    return sum((a * log(a / b, base) for a, b in zip(p, q) if a > 0), mpf(0))


def coin(p):
    return [p, 1 - p]


def softmax(scores, temperature=1):
    weights = [exp(z / temperature) for z in scores]
    return [w / sum(weights) for w in weights]


def logistic(z):
    return softmax([z, mpf(0)])[0]


def binomial_block_entropy(p, size):
    """Of all blocks of so many reports, each block counted on its own."""
    total = mpf(0)
    for block in itertools.product([0, 1], repeat=int(size)):
        chance = power(p, sum(block)) * power(1 - p, len(block) - sum(block))
        total -= chance * log2(chance)
    return total


def mean(values):
    return sum(values) / len(values)


# ---- entropy ------------------------------------------------------------------------------------------------------------

rows("three-alarms", {"chance": [0.05, 0.1, 0.2, 0.25, 0.4]}, lambda chance: -log2(chance * chance * chance))
rows("small-change", {"gone": [8, 16, 24, 40, 48, 60]}, lambda gone: -log2((64 - gone) / 64))
rows(
    "best-compression",
    {"loss": [0.7, 0.8, 0.9, 1.1, 1.2], "size": [100, 200, 300, 500]},
    lambda loss, size: 1000 * size * log2(exp(loss)) / 8000,
)
rows(
    "spinner",
    {"red": [0.5, 0.6, 0.7, 0.8], "green": [0.05, 0.1, 0.15]},
    lambda red, green: entropy([red, green, 1 - red - green]),
)
rows(
    "room-for-codewords",
    {"short": [2, 3], "middle": [3, 4], "long": [5, 6, 7]},
    # Leaves of the full tree that no codeword stands above.
    lambda short, middle, long: 2**long - 2 ** (long - short) - 2 * 2 ** (long - middle),
)
rows(
    "price-of-a-block",
    {"alarm": [0.02, 0.05, 0.1, 0.15], "size": [4, 5, 8, 10]},
    lambda alarm, size: (binomial_block_entropy(alarm, size) + 1) / size,
)
rows("what-did-not-happen", {"p": [0.1, 0.5, 0.8]}, lambda p: -log2(1 - p))
rows("draw-binary-entropy", {"x": [0, 0.1, 0.25, 0.5, 0.9, 1]}, lambda x: entropy(coin(x)))
settings(
    "one-bit-from-three",
    {"first": (0.05, 0.9, 0.01), "second": (0.05, 0.9, 0.01)},
    [0.77, 0.14],
    lambda a, b: 1 - a - b > 0.0499 and abs(entropy([a, b, 1 - a - b]) - 1) < 0.01,
)

# ---- cross-entropy --------------------------------------------------------------------------------------------------------

rows(
    "digits-abroad",
    {"sunny": [0.1, 0.2, 0.3], "cloudy": [0.1, 0.2, 0.4]},
    lambda sunny, cloudy: sunny * len("0") + cloudy * len("10") + (1 - sunny - cloudy) * len("110"),
)
rows(
    "wrong-coin",
    {"heads": [0.1, 0.2, 0.3, 0.7], "guess": [0.2, 0.4, 0.6, 0.8]},
    lambda heads, guess: cross(coin(heads), coin(guess)),
)
rows(
    "price-of-doubt",
    {"chance": [0.05, 0.1, 0.2, 0.25, 0.4], "halvings": [3, 5, 8, 10]},
    lambda chance, halvings: -chance * log2(mpf("0.3") / 2**halvings) + chance * log2(mpf("0.3")),
)
rows(
    "cross-entropy-of-coins",
    {"p": [0.1, 0.5, 0.7], "q": [0.2, 0.6]},
    lambda p, q: cross(coin(p), coin(q), mp.e),
)
rows("line-in-truth", {"x": [0, 0.3, 0.5, 1]}, lambda x: cross(coin(x), [mpf(1) / 4, mpf(3) / 4]))
settings(
    "mirror-models",
    {"heads": (0.05, 0.95, 0.05), "guess": (0.05, 0.95, 0.05)},
    [0.3, 0.7],
    lambda p, q: abs(p - q) > 0.199 and abs(cross(coin(p), coin(q)) - cross(coin(q), coin(p))) < 0.005,
)

# ---- maximum likelihood ---------------------------------------------------------------------------------------------------

rows(
    "surprise-of-a-record",
    {"ups": [6, 7, 8], "chance": [0.2, 0.3, 0.4, 0.9]},
    lambda ups, chance: -log2(power(chance, ups) * power(1 - chance, 10 - ups)),
)
rows(
    "words-until-zero",
    {"word": [0.02, 0.05, 0.2, 0.25]},
    lambda word: findroot(lambda n: n * ln(word) + 1074 * ln(2), 300),
)
rows(
    "cost-per-letter",
    {"timesA": [1, 3], "timesB": [4, 5, 6], "timesC": [1, 2]},
    lambda a, b, c: -log2(power(2, -a) * power(4, -b) * power(4, -c)) / (a + b + c),
)
rows(
    "mean-loss-of-forecasts",
    {"first": [0.6, 0.8, 0.9], "second": [0.1, 0.2, 0.7], "third": [0.3, 0.4]},
    lambda first, second, third: -ln(first * (1 - second) * third) / 3,
)
rows("two-ups-one-side", {"x": [0, 0.2, 0.5, 0.9, 1]}, lambda theta: theta * theta * (1 - theta))
settings(
    "best-three-letters",
    {"modelA": (0.01, 0.98, 0.01), "modelB": (0.01, 0.98, 0.01)},
    [0.6, 0.3],
    lambda a, b: 1 - a - b > 0
    and divergence([mpf("0.6"), mpf("0.3"), mpf("0.1")], [a, b, 1 - a - b]) < mpf("0.003"),
)
rows(
    "smoothed-share",
    {"m": [1, 8], "n": [40, 90], "a": [0.5, 1, 2]},
    lambda m, n, a: (m + a) / (m + a + (n - m) + 25 * a),
)

# ---- KL divergence ----------------------------------------------------------------------------------------------------------

rows(
    "divergence-of-coins",
    {"heads": [0.1, 0.2, 0.3, 0.5], "guess": [0.25, 0.4, 0.6, 0.8]},
    lambda heads, guess: cross(coin(heads), coin(guess)) - entropy(coin(heads)),
)
rows(
    "blame-the-model",
    {"flip": [0.05, 0.1, 0.2], "loss": [0.75, 0.8, 0.9]},
    lambda flip, loss: loss - entropy(coin(flip), mp.e),
)
rows(
    "epsilon-places",
    {"chance": [0.05, 0.1, 0.2, 0.25], "places": [2, 3, 4]},
    lambda chance, places: chance * log2(chance / power(10, -5 - places)) - chance * log2(chance / power(10, -5)),
)
rows(
    "excess-of-coins",
    {"p": [0.1, 0.5, 0.7], "q": [0.2, 0.6]},
    lambda p, q: cross(coin(p), coin(q)) - entropy(coin(p)),
)
rows("excess-over-model", {"x": [0.05, 0.25, 0.5, 0.9]}, lambda q: cross(coin(mpf(1) / 2), coin(q)) - 1)
settings(
    "lopsided-coins",
    {"heads": (0.01, 0.99, 0.01), "guess": (0.01, 0.99, 0.01)},
    [0.5, 0.01],
    lambda p, q: divergence(coin(p), coin(q)) >= 2 * divergence(coin(q), coin(p))
    and divergence(coin(q), coin(p)) > mpf("0.1"),
)

# ---- why p log q --------------------------------------------------------------------------------------------------------------

rows(
    "price-of-one-message",
    {"pB": [0.1, 0.2, 0.3], "qB": [0.05, 0.15, 0.25, 0.35]},
    lambda p, q: -log2(q),
)
rows(
    "mean-of-the-bills",
    {"nB": [1, 2], "qA": [0.5, 0.55, 0.6]},
    lambda n, q: mean([-log2(q)] * 3 + [-log2(mpf("0.15"))] * int(n) + [-log2(mpf("0.85") - q)] * (7 - int(n))),
)
rows(
    "how-many-more-messages",
    {"n": [40, 100, 200, 300], "k": [3, 5, 10]},
    lambda n, k: findroot(lambda m: 1 / sqrt(m) - 1 / (k * sqrt(n)), n * k * k * mpf("1.1")),
)
rows(
    "price-of-boasting",
    {"belief": [0.6, 0.7, 0.8], "said": [0.9, 0.95, 0.99]},
    lambda belief, said: divergence(coin(belief), coin(said), mp.e),
)
rows(
    "letters-exchanged",
    {"pH": [0.7, 0.8, 0.9], "x": [0.05, 0.4, 0.95]},
    lambda p, q: cross(coin(q), coin(p)),
)
rows(
    "expected-square",
    {"p": [0, 0.3, 0.8], "q": [0.1, 0.5, 1]},
    # The variance of rain, and the square of the miss.
    lambda p, q: p * (1 - p) + (p - q) ** 2,
)
settings(
    "half-a-bit-too-dear",
    {"qA": (0.05, 0.6, 0.005), "qB": (0.01, 0.39, 0.005)},
    [0.5, 0.035],
    lambda a, b: abs(a - 0.5) < 0.02
    and 1 - a - b > 0
    and abs(divergence([mpf(1) / 2, mpf(1) / 4, mpf(1) / 4], [a, b, 1 - a - b]) - 0.5) < 0.02,
)

# ---- machine learning -----------------------------------------------------------------------------------------------------------

rows(
    "only-the-true-class",
    {"qY": [0.25, 0.3, 0.6], "qS": [0.1, 0.15, 0.25]},
    lambda y, s: cross([0, 1, 0], [s, y, 1 - s - y], mp.e),
)


def odds_at(ratio, t):
    a, b = softmax([ln(ratio), mpf(0)], t)
    return a / b


rows("odds-at-another-temperature", {"ratio": [9, 16, 25, 64], "t": [0.5, 2, 4]}, odds_at)


def lead_gained(y, w, rate):
    """By the slopes of the loss in the scores, taken numerically."""
    scores = [ln(y), ln(w), ln(1 - y - w)]

    def loss(z_y, z_w):
        return -ln(softmax([z_y, z_w, scores[2]])[0])

    slope_y = diff(lambda z: loss(z, scores[1]), scores[0])
    slope_w = diff(lambda z: loss(scores[0], z), scores[1])
    return -rate * slope_y + rate * slope_w


rows("lead-after-one-step", {"qY": [0.1, 0.2, 0.3], "qW": [0.4, 0.5, 0.6], "rate": [0.2, 0.5, 2]}, lead_gained)
rows(
    "probability-behind-a-loss",
    {"loss": [0.3, 0.5, 0.9, 1.4], "n": [200, 500, 1000]},
    lambda loss, n: findroot(lambda q: n * -ln(q) / n - loss, mpf("0.5")),
)


def smoothed_floor(classes, smooth):
    label = [1 - smooth + smooth / classes] + [smooth / classes] * (int(classes) - 1)
    return entropy(label, mp.e)


rows("floor-under-smoothed-labels", {"classes": [3, 4, 5, 10], "smooth": [0.1, 0.2, 0.3]}, smoothed_floor)
rows(
    "perplexity-of-four-words",
    {"a": [0.5, 0.4], "b": [0.1, 0.05], "c": [0.25, 0.2], "d": [0.6, 0.7]},
    lambda a, b, c, d: 1 / power(a * b * c * d, mpf(1) / 4),
)
def ratio_from_scores(one, two, temperature):
    first, second = softmax([one, two], temperature)
    return first / second


rows("ratio-from-the-lead", {"z1": [0.5, 2], "z2": [1, 3], "T": [0.5, 1, 2]}, ratio_from_scores)
rows(
    "where-the-square-falls-silent",
    {"x": [-6, -1, 0, 0.7, 5]},
    lambda lead: abs(diff(lambda z: 2 * (1 - logistic(z)) ** 2, lead)),
)


def loss_of_the_boaster(t):
    sure = softmax([ln(mpf(19)), mpf(0)], t)
    return cross([mpf("0.8"), mpf("0.2")], sure, mp.e)


def says_what_is_right(t):
    """Where the loss is least what is said is what is right: to 1 %, by the slope of the loss."""
    return abs(softmax([ln(mpf(19)), mpf(0)], t)[0] - mpf("0.8")) < mpf("0.01") and abs(diff(loss_of_the_boaster, t)) < 0.02


settings("cool-the-boaster", {"T": (0.25, 5, 0.05)}, [2.1], says_what_is_right, 95)

# ---- summary --------------------------------------------------------------------------------------------------------------------

rows(
    "digits-thrown-away",
    {"entropy": [1.2, 1.5, 1.75], "cross": [1.9, 2.1, 2.4], "count": [200, 500, 2000]},
    lambda own, total, count: count * total - count * own,
)
rows(
    "loss-less-its-floor",
    {"loss": [1.3, 1.5, 1.8], "bits": [1.1, 1.2, 1.6]},
    lambda loss, bits: loss - ln(power(2, bits)),
)
rows(
    "bits-per-character",
    {"loss": [3.9, 4.2, 4.8], "characters": [5, 6]},
    lambda loss, characters: log2(exp(loss)) / characters,
)
settings(
    "equal-both-ways",
    {"p": (0.05, 0.95, 0.05), "q": (0.05, 0.95, 0.05)},
    [0.2, 0.8],
    lambda p, q: abs(p - q) > 0.1999
    and abs(divergence(coin(p), coin(q)) - divergence(coin(q), coin(p))) < 0.002,
)
rows(
    "the-first-steps-are-cheap",
    {"x": [0, 0.2, 0.6, 1]},
    lambda t: divergence(coin(mpf(1) / 2), coin(mpf(1) / 2 + t * (mpf("0.95") - mpf(1) / 2))),
)
rows(
    "perplexity-of-two-kinds",
    {"p": [0.25, 0.5], "q": [0.1, 0.4]},
    # Of 100 words 100·p have probability q.
    lambda p, q: 1 / power(power(q, 100 * p) * power(q * q, 100 * (1 - p)), mpf(1) / 100),
)

# ---- binary cross-entropy ----------------------------------------------------------------------------------------------------------

rows(
    "three-days-of-forecasts",
    {"first": [0.7, 0.8], "second": [0.1, 0.3, 0.45], "third": [0.45, 0.6]},
    lambda first, second, third: mean(
        [cross([1, 0], coin(first), mp.e), cross([0, 1], coin(second), mp.e), cross([1, 0], coin(third), mp.e)]
    ),
)
rows(
    "price-of-another-nine",
    {"some": [1, 2], "more": [4, 5, 6]},
    lambda some, more: ln(1 - (1 - power(10, -more))) / ln(1 - (1 - power(10, -some))),
)
rows(
    "avoidable-part-of-the-loss",
    {"said": [0.8, 0.9], "r": [0.25, 0.35, 0.4, 0.5]},
    lambda said, share: cross(coin(share), coin(said), mp.e) - entropy(coin(share), mp.e),
)


def loss_from_score(z, y):
    return cross(coin(y), coin(logistic(z)), mp.e)


rows("pull-of-one-day", {"z": [-3, -2, 2, 3], "y": [0, 1]}, lambda z, y: diff(lambda x: loss_from_score(x, y), z))
rows(
    "what-the-weight-teaches",
    {"r": [0.02, 0.05, 0.1], "w": [5, 10, 20]},
    # Where the slope of the weighted loss is 0.
    lambda r, w: findroot(lambda s: -w * r / s + (1 - r) / (1 - s), mpf("0.3")),
)
rows("loss-from-one-score", {"z": [-4, -1, 0.5, 3], "y": [0, 0.3, 1]}, loss_from_score)
rows("loss-over-the-score", {"x": [-6, -2, 0, 1, 6]}, lambda z: loss_from_score(z, mpf(1)))
rows(
    "undo-the-weight",
    {"s": [0.1, 0.5, 0.9], "w": [2, 5, 10]},
    lambda s, w: findroot(lambda r: -w * r / s + (1 - r) / (1 - s), mpf("0.3")),
)
settings(
    "weight-for-an-even-chance",
    {"w": (1, 40, 1)},
    [19],
    lambda w: abs(w * mpf("0.05") / (w * mpf("0.05") + mpf("0.95")) - 0.5) < 0.001,
)

if __name__ == "__main__":
    print("{")
    lines = [f'  "{name}": {json.dumps(entry)}' for name, entry in ENTRIES.items()]
    print(",\n".join(lines))
    print("}")
