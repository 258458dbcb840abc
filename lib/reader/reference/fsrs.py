"""Stability, difficulty and interval after each review of one card, by the formulas of FSRS-6.

The formulas are those of https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm (FSRS-6, without the
part for reviews on the same day), at 30 digits; the parameters are the defaults published there. Prints the literals
of `schedule.test.ts`.

    python3 lib/reader/reference/fsrs.py
"""

from mpmath import e, mp, mpf, nint

mp.dps = 30
W = [mpf(w) for w in
     "0.212 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629 1.6483 0.6014"
     " 1.8729 0.5425 0.0912 0.0658 0.1542".split()]
DECAY = -W[20]
FACTOR = mpf("0.9") ** (1 / DECAY) - 1
AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
CODES = {"again": AGAIN, "hard": HARD, "good": GOOD, "easy": EASY}


def bounded(difficulty):
    return min(max(difficulty, mpf(1)), mpf(10))


def first_difficulty(grade):
    return W[4] - e ** (W[5] * (grade - 1)) + 1


def next_difficulty(difficulty, grade):
    damped = difficulty - W[6] * (grade - 3) * (10 - difficulty) / 9
    return bounded(W[7] * first_difficulty(EASY) + (1 - W[7]) * damped)


def next_stability(difficulty, stability, days, grade):
    recall = (1 + FACTOR * days / stability) ** DECAY
    if grade == AGAIN:
        lapsed = (W[11] * difficulty ** -W[12] * ((stability + 1) ** W[13] - 1) * e ** (W[14] * (1 - recall)))
        return min(lapsed, stability)
    factor = {HARD: W[15], GOOD: 1, EASY: W[16]}[grade]
    gain = e ** W[8] * (11 - difficulty) * stability ** -W[9] * (e ** (W[10] * (1 - recall)) - 1) * factor
    return stability * (1 + gain)


def interval(stability):
    """At a wanted retention of 0.9 the interval is the stability, in whole days."""
    return max(1, int(nint(stability)))


def intervals(candidates):
    """A better grade never brings a card back sooner, or on the same day."""
    again, hard, good, easy = (interval(s) for s in candidates)
    again = min(again, hard)
    hard = max(hard, again + 1)
    good = max(good, hard + 1)
    easy = max(easy, good + 1)
    return {AGAIN: again, HARD: hard, GOOD: good, EASY: easy}


def study(reviews):
    difficulty = stability = last = None
    for day, name in reviews:
        grade = CODES[name]
        if stability is None:
            candidates = W[:4]
            difficulty = bounded(first_difficulty(grade))
        else:
            candidates = [next_stability(difficulty, stability, day - last, g) for g in (AGAIN, HARD, GOOD, EASY)]
            difficulty = next_difficulty(difficulty, grade)
        stability, last = candidates[grade - 1], day
        due = day + intervals(candidates)[grade]
        print(f'  [{day}, "{name}", {mp.nstr(stability, 12)}, {mp.nstr(difficulty, 12)}, {due}],')
    print()


study([(0, "good"), (3, "good"), (7, "hard")])
study([(0, "again"), (1, "hard"), (3, "good"), (6, "good")])
study([(0, "easy"), (7, "again")])
study([(0, "hard"), (2, "again"), (3, "again"), (4, "good"), (6, "easy")])
