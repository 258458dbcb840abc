import { expect, test } from "vitest";
import { gradeExpression } from "./grade-expression.ts";
import type { ExpressionQuestion, Misconception } from "./question.ts";

const text = { zh: "…", en: "…" };
const unit = { from: 0, to: 1 };

function misconception(belief: string): Misconception {
  return { belief: { zh: belief, en: belief }, why: text, see: { chapter: "entropy", at: "eq-entropy" } };
}

function question(
  key: string,
  variables: ExpressionQuestion["variables"],
  more: Partial<ExpressionQuestion> = {},
): ExpressionQuestion {
  return {
    id: "asked",
    kind: "expression",
    prompt: text,
    hints: [text],
    solution: text,
    key,
    variables,
    misconceptions: [],
    ...more,
  };
}

const entropy = question(
  "-p*log2(p) - (1-p)*log2(1-p)",
  { p: unit },
  {
    misconceptions: [
      { ...misconception("no minus"), value: "p*log2(p) + (1-p)*log2(1-p)" },
      { ...misconception("nats"), value: "-p*ln(p) - (1-p)*ln(1-p)" },
      { ...misconception("one term"), value: "-p*log2(p)" },
    ],
  },
);
const divergence = question(
  "p*ln(p/q)",
  { p: unit, q: unit },
  {
    misconceptions: [
      { ...misconception("swapped"), value: "q*ln(q/p)" },
      { ...misconception("cross-entropy"), value: "-p*ln(q)" },
    ],
  },
);
const loss = question("ln(1+exp(z)) - y*z", { y: unit, z: { from: -30, to: 30 } });
const surprise = question("-log2(q)", { q: unit });
const prediction = question("yhat - y", { yhat: unit, y: unit });
const square = question("theta^2*(1-theta)", { theta: unit });

/** Other ways to write the key, by the rules of logarithms. */
const RIGHT: readonly (readonly [ExpressionQuestion, string])[] = [
  [entropy, "-p*log2(p) - (1-p)*log2(1-p)"],
  [entropy, "−p·log₂(p) − (1−p)·log₂(1−p)"],
  [entropy, "-p log2 p - (1-p) log2 (1-p)"],
  [entropy, "-(p log2(p) + (1-p) log2(1-p))"],
  [entropy, "p*log2(1/p) + (1-p)*log2(1/(1-p))"],
  [entropy, "(-p*ln(p) - (1-p)*ln(1-p))/ln(2)"],
  [entropy, "(-p ln p - (1-p)ln(1-p))/ln 2"],
  [entropy, "-log2(p^p*(1-p)^(1-p))"],
  [entropy, "-p*log10(p)/log10(2) - (1-p)*log10(1-p)/log10(2)"],
  [entropy, "－ｐ＊ｌｏｇ２（ｐ）－（１－ｐ）＊ｌｏｇ２（１－ｐ）"],
  [entropy, "-[p*log2(p)+(1-p)*log2(1-p)]"],
  [divergence, "p*ln(p/q)"],
  [divergence, "p*ln(p) - p*ln(q)"],
  [divergence, "p(ln(p) - ln(q))"],
  [divergence, "-p*ln(q/p)"],
  [divergence, "p ln p - p ln q"],
  [divergence, "ln((p/q)^p)"],
  [divergence, "p*log2(p/q)*ln(2)"],
  [divergence, "-p*ln(q) - (-p*ln(p))"],
  [divergence, "p*2*ln(√(p/q))"],
  [loss, "ln(1+exp(z)) - y*z"],
  [loss, "ln(1+e^z) - yz"],
  [loss, "-y*ln(1/(1+exp(-z))) - (1-y)*ln(1-1/(1+exp(-z)))"],
  [loss, "max(z,0) - z*y + ln(1+exp(-|z|))"],
  [loss, "y*ln(1+exp(-z)) + (1-y)*ln(1+exp(z))"],
  [surprise, "-log2(q)"],
  [surprise, "log2(1/q)"],
  [surprise, "-ln(q)/ln(2)"],
  [surprise, "|log2(q)|"],
  [surprise, "-½ log2(q²)"],
  [surprise, "−log₂ q"],
  [prediction, "ŷ - y"],
  [prediction, "y\u0302 − y"],
  [prediction, "y_hat - y"],
  [prediction, "-(y-ŷ)"],
  [square, "θ²(1−θ)"],
  [square, "θ^2 - θ^3"],
  [square, "theta*theta*(1-theta)"],
  [square, "θθ(1-θ)"],
];

for (const [asked, typed] of RIGHT)
  test(`${typed} is ${asked.key}`, () => {
    expect(gradeExpression(asked, {}, typed).verdict).toBe("right");
  });

const WRONG: readonly (readonly [ExpressionQuestion, string, belief?: string])[] = [
  [entropy, "p*log2(p) + (1-p)*log2(1-p)", "no minus"],
  [entropy, "-p ln p - (1-p) ln (1-p)", "nats"],
  [entropy, "p*log2(1/p)", "one term"],
  [entropy, "4p(1-p)"],
  [entropy, "0"],
  [entropy, "∞"],
  [entropy, "-p*log2(p) - (1-p)*log2(1-p) + 0.001"],
  [divergence, "q*ln(q/p)", "swapped"],
  [divergence, "q ln q - q ln p", "swapped"],
  [divergence, "p ln(1/q)", "cross-entropy"],
  [divergence, "ln(p/q)"],
  [divergence, "p*ln(p)/ln(q)"],
  [divergence, "p-q"],
  [loss, "ln(1+exp(z)) + y*z"],
  [loss, "z - y*z"],
  [surprise, "log2(q)"],
  [surprise, "-log2(1-q)"],
  [surprise, "1/q"],
  [prediction, "y - ŷ"],
  [square, "θ(1-θ)²"],
];

for (const [asked, typed, belief] of WRONG)
  test(`${typed} is not ${asked.key}: ${belief ?? "no known mistake"}`, () => {
    const verdict = gradeExpression(asked, {}, typed);
    expect(verdict.verdict).toBe("wrong");
    expect("misconception" in verdict ? verdict.misconception?.belief.en : undefined).toBe(belief);
  });

const UNGRADED: readonly (readonly [ExpressionQuestion, string, code: string, at?: number])[] = [
  [divergence, "", "empty"],
  [divergence, "p*log(p/q)", "ambiguous", 2],
  [divergence, "p ln p/q", "ambiguous", 2],
  [divergence, "p*ln(p)*1/2p", "ambiguous", 10],
  [divergence, "p ln pq", "ambiguous", 2],
  [divergence, "p*ln(r)", "unknown-name", 5],
  [divergence, "plnp", "unknown-name", 0],
  [divergence, "P*ln(P/Q)", "unknown-name", 0],
  [divergence, "p*ln(p/q", "unparseable", 8],
  [divergence, "p*/q", "unparseable", 2],
  [divergence, "p = q", "unparseable", 2],
  [divergence, "p < q", "unparseable", 2],
  [divergence, "ln(p‖q)", "unparseable", 4],
  [divergence, "\\frac{p}{q}", "unparseable", 0],
  [divergence, "p ln ln q", "unparseable", 5],
  [divergence, "ln² p", "unparseable", 2],
  [divergence, "p 2", "unparseable", 2],
  [divergence, "min(p, q", "unparseable", 8],
  [divergence, "ln(p, q)", "unparseable", 4],
  [divergence, "ln(-p)", "undefined"],
  [divergence, `p${"+p".repeat(600)}`, "too-long"],
  [surprise, "-1.443*ln(q)", "too-coarse"],
  [surprise, "-ln(q)/0.6931", "too-coarse"],
];

for (const [asked, typed, code, at] of UNGRADED)
  test(`${typed.slice(0, 40) || "nothing"} for ${asked.key} can't be graded: ${code}`, () => {
    expect(gradeExpression(asked, {}, typed)).toMatchObject({
      verdict: "ungraded",
      reason: { code, ...(at !== undefined && { at }) },
    });
  });

test("a bare log is read in the base that the question fixes", () => {
  expect(gradeExpression({ ...divergence, log: "e" }, {}, "p log(p/q)").verdict).toBe("right");
  expect(gradeExpression({ ...divergence, log: 2 }, {}, "p log(p/q)").verdict).toBe("wrong");
});

test("an infinity is equal to itself and not to its opposite, at the edge of the domain as inside", () => {
  const infinite = question("-ln(q)", { q: { from: 0, to: 1 } });
  expect(gradeExpression(infinite, {}, "ln(1/q)").verdict).toBe("right");
  expect(gradeExpression(infinite, {}, "-ln(max(q, 0.001))").verdict).toBe("wrong");
  const everywhere = question("-ln(0*q)", { q: { from: 0.1, to: 1 } });
  expect(gradeExpression(everywhere, {}, "inf").verdict).toBe("right");
  expect(gradeExpression(everywhere, {}, "-inf").verdict).toBe("wrong");
});

test("what is undefined at an edge only is no mistake: p·ln p also as ln(p)/(1/p)", () => {
  expect(gradeExpression(question("p*ln(p)", { p: unit }), {}, "ln(p)/(1/p)").verdict).toBe("right");
});

test("a right answer in another form is noted as such", () => {
  expect(gradeExpression(divergence, {}, "p·ln(p÷q)")).toEqual({ verdict: "right" });
  expect(gradeExpression(divergence, {}, "p ln p - p ln q")).toEqual({
    verdict: "right",
    note: "other-form",
  });
});

test("key and misconceptions may use the question's values", () => {
  const drawn = question("a*p^n", { p: unit });
  expect(gradeExpression(drawn, { a: 3, n: 2 }, "3p²").verdict).toBe("right");
  expect(gradeExpression(drawn, { a: 3, n: 2 }, "3p³").verdict).toBe("wrong");
  expect(gradeExpression(drawn, { a: 3, n: 2 }, "a p²")).toMatchObject({ reason: { code: "unknown-name" } });
});
