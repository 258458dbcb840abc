import { afterEach, expect, test, vi } from "vitest";
import { dayOf } from "./days.ts";
import type { Attempt, Rating } from "./records.ts";
import { sampleAttempt } from "./sample-records.ts";
import { dueBy, forecast, memoriesOf } from "./schedule.ts";

afterEach(() => vi.unstubAllEnvs());

const hourMs = 3_600_000;
const firstMorning = Date.UTC(2026, 0, 5, 9);

function answered(
  question: string,
  rating: Rating,
  { day, hour = 0 }: { day: number; hour?: number },
): Attempt {
  return { ...sampleAttempt, question, rating, at: firstMorning + day * 24 * hourMs + hour * hourMs };
}

type Review = readonly [day: number, rating: Rating, stability: number, difficulty: number, due: number];

/**
 * A week of study: per question each review's day and rating, and what FSRS-6 makes of them, by its published formulas and
 * parameters at 30 digits (reference/fsrs.py).
 */
const week: Readonly<Record<string, readonly Review[]>> = {
  known: [
    [0, "good", 2.3065, 2.11810397046, 3],
    [3, "good", 13.8269036944, 2.11121423579, 17],
    [7, "hard", 23.2969539053, 4.74828476159, 30],
  ],
  learnt: [
    [0, "again", 0.212, 6.4133, 1],
    [1, "hard", 1.21921727438, 7.60420976908, 3],
    [3, "good", 4.23004913033, 7.5918339286, 7],
    [6, "good", 8.96301192403, 7.57947046397, 15],
  ],
  forgotten: [
    [0, "easy", 8.2956, 1, 8],
    [7, "again", 1.36871807541, 7.0269895693, 8],
  ],
  struggled: [
    [0, "hard", 1.2931, 5.1121707056, 2],
    [2, "again", 0.407175159205, 8.37863211747, 3],
    [3, "again", 0.162498758601, 9.45229577161, 4],
    [4, "good", 0.670960322052, 9.43807184514, 7],
    [6, "easy", 2.89830693533, 9.23553001093, 10],
  ],
};

test("a week of study is scheduled as FSRS-6 is published", () => {
  const start = dayOf(firstMorning);
  for (const [question, reviews] of Object.entries(week))
    for (const [i, [, , stability, difficulty, due]] of reviews.entries()) {
      const attempts = reviews.slice(0, i + 1).map(([day, rating]) => answered(question, rating, { day }));
      const [memory] = memoriesOf(attempts);
      // The library rounds to eight decimals at every step.
      expect(memory?.stability).toBeCloseTo(stability, 5);
      expect(memory?.difficulty).toBeCloseTo(difficulty, 5);
      expect(memory?.dueDay).toBe(start + due);
    }
});

test("what is due after the week comes with the fastest fading first, and the forecast counts the coming days", () => {
  const attempts = Object.entries(week).flatMap(([question, reviews]) =>
    reviews.map(([day, rating]) => answered(question, rating, { day })),
  );
  const memories = memoriesOf(attempts);
  const start = dayOf(firstMorning);
  expect(dueBy(memories, start + 7)).toEqual([]);
  expect(dueBy(memories, start + 10).map(({ question }) => question)).toEqual(["forgotten", "struggled"]);
  expect(forecast(memories, start + 8)).toEqual([1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  // On day 20 the one for day 30 is eleventh, and the other three are due.
  expect(forecast(memories, start + 20)).toEqual([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
});

test("of several exercises on a day the first counts, in whatever order they were read", () => {
  const first = answered("one", "again", { day: 0 });
  const later = { ...answered("one", "easy", { day: 0, hour: 3 }), seed: 8 };
  expect(memoriesOf([later, first])).toEqual(memoriesOf([first]));
});

test("an exercise counts by the answer that ended it", () => {
  const wrong: Attempt = { ...answered("one", "again", { day: 0 }), verdict: "wrong" };
  const right = answered("one", "hard", { day: 0, hour: 1 });
  const repeated = answered("one", "easy", { day: 0, hour: 2 });
  expect(memoriesOf([wrong, right, repeated])).toEqual(memoriesOf([right]));
  const gaveUp: Attempt = { ...wrong, verdict: "gave-up" };
  expect(memoriesOf([gaveUp, right])).toEqual(memoriesOf([gaveUp]));
});

test("a changed rating changes the schedule", () => {
  const due = (rating: Rating) => memoriesOf([answered("one", rating, { day: 0 })])[0]?.dueDay;
  const start = dayOf(firstMorning);
  const ratings = ["again", "hard", "good", "easy"] as const;
  expect(ratings.map((rating) => due(rating))).toEqual([1, 2, 3, 8].map((days) => start + days));
});

test.for(["Asia/Shanghai", "America/Los_Angeles", "Asia/Kolkata"])(
  "a question answered late in the evening is due from midnight on in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    const evening = new Date(2026, 0, 5, 23, 50).getTime();
    const [memory] = memoriesOf([{ ...sampleAttempt, rating: "again", at: evening }]);
    expect(memory?.dueDay).toBe(dayOf(new Date(2026, 0, 6, 0, 10).getTime()));
    expect(memory?.dueDay).toBe(dayOf(evening) + 1);
  },
);

test("nothing answered, nothing due", () => {
  expect(memoriesOf([])).toEqual([]);
  expect(forecast([], 0, 3)).toEqual([0, 0, 0]);
});
