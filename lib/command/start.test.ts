import { expect, test } from "vitest";
import { choosePort } from "./start.ts";

test("takes the port from the command line before the environment before 3000", () => {
  expect(choosePort(["--port", "4000"], { PORT: "5000" })).toBe(4000);
  expect(choosePort(["--port=4000"], {})).toBe(4000);
  expect(choosePort([], { PORT: "5000" })).toBe(5000);
  expect(choosePort([], {})).toBe(3000);
});

test.each(["0", "65536", "-1", "3000.5", "http", ""])("refuses %j as a port", (port) => {
  expect(() => choosePort([], { PORT: port })).toThrow(
    `A port is a whole number from 1 to 65535, and this is ${port}`,
  );
});

test("refuses an option that it does not know", () => {
  expect(() => choosePort(["--prot", "4000"], {})).toThrow(
    "npm start knows --port only, and got --prot 4000.",
  );
});
