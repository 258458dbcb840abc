import { expect, test } from "vitest";
import { secondsToRead } from "./reading-pace.ts";

test("a text counts as read after a quarter of the time that reading it aloud takes", () => {
  expect(secondsToRead("熵".repeat(300))).toBe(15);
  expect(secondsToRead("entropy ".repeat(125))).toBe(15);
  expect(secondsToRead("熵".repeat(150) + "H".repeat(500))).toBe(15);
});

test("a line takes a moment, and a very long section no more than a minute", () => {
  expect(secondsToRead("")).toBe(3);
  expect(secondsToRead("熵".repeat(10_000))).toBe(60);
});
