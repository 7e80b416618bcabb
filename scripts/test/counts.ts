// SPDX-License-Identifier: MIT
// How many tests passed and failed, from what each tool reports.
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
}

/** cmocka's standard output: `[  PASSED  ] 12 test(s).`, one a group; failures are listed `[  FAILED  ] 2 test(s)…`. */
export function countCmocka(output: string): Counts {
  const sum = (word: string) =>
    [...output.matchAll(new RegExp(`^\\[ +${word} +\\] (\\d+) test\\(s\\)`, 'gm'))].reduce(
      (total, match) => total + Number(match[1]),
      0,
    );
  return { passed: sum('PASSED'), failed: sum('FAILED') };
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** The report of vitest's JSON reporter; a run that wrote none has counted nothing. */
export function countVitest(report: string | undefined): Counts {
  if (report === undefined) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = vitestReport.parse(JSON.parse(report));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A tool that failed without naming a test counts as one failure, and so does one that ran no test at all. */
export function settle(counts: Counts, exitedWell: boolean): Counts {
  const silent = exitedWell ? counts.passed === 0 : counts.failed === 0;
  return { passed: counts.passed, failed: counts.failed + (silent ? 1 : 0) };
}
