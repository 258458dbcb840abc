import { expect, test } from "vitest";
import { standsIn } from "./stands-in.ts";

test.for([
  ["z", "lead, z₁ − z₂"],
  ["\\alpha", "α"],
  ["\\ell", "ℓ(sun)"],
  ["\\hat y", "forecast ŷ"],
  ["\\theta", "L(θ) / L(θ̂)"],
  ["H(\\truth{p}, \\model{q})", "bits above H(p, q)"],
  ["-\\log \\model{q}(x)", "−log q(x)"],
  ["\\mathcal{L}", "L"],
])("finds %s in %s", ([tex = "", words = ""]) => {
  expect(standsIn(words, tex)).toBe(true);
});

test.for([
  ["y", "ŷ"],
  ["y", "by day"],
  ["H(\\truth{p})", "H(p,q)"],
  ["\\alpha", "steps"],
  ["\\truth{}", "steps"],
  ["", "steps"],
])("does not find %s in %s", ([tex = "", words = ""]) => {
  expect(standsIn(words, tex)).toBe(false);
});
