import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.ts", "content/**/*.test.ts"],
    environment: "node",
    pool: "forks",
    // A process and all modules anew for each of 130 files were half the time. No test changes what another one sees.
    isolate: false,
    maxWorkers: 2,
    // Some tests check the whole book or start a browser: slow on a busy machine is not wrong.
    testTimeout: 120_000,
  },
});
