/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

export function tallyVitest(report: VitestReport): Tally {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** A test that passes only at a second try has failed. */
export function tallyPlaywright({ stats }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * What a step of the tests adds to the sum. A step that fails without a failing test (a crash, a file that does not load)
 * counts as one failure, so that the sum never reads as success when the exit code does not.
 */
export function tallyStep(exitCode: number, tests: Tally = { passed: 0, failed: 0 }): Tally {
  return { passed: tests.passed, failed: exitCode === 0 ? tests.failed : Math.max(tests.failed, 1) };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
}
