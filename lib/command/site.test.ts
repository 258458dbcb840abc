import { expect, test } from "vitest";
import { siteFromEnvironment } from "./site.ts";

test("is the root of a host and the folder out, unless told otherwise", () => {
  expect(siteFromEnvironment({})).toEqual({ out: "out", basePath: "" });
  expect(siteFromEnvironment({ OUT_DIR: "out-base", BASE_PATH: "/a/b" })).toEqual({
    out: "out-base",
    basePath: "/a/b",
  });
});

test.each(["surprisal", "/surprisal/", "//host", "/a b"])("refuses %j as a base path", (basePath) => {
  expect(() => siteFromEnvironment({ BASE_PATH: basePath })).toThrow("BASE_PATH must look like /surprisal");
});
