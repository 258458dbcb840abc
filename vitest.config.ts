import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.ts", "content/**/*.test.ts"],
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
  },
});
