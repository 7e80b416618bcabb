// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { countCmocka, countVitest, settle } from '../../../scripts/test/counts.ts';

describe('counting tests', () => {
  it('adds up the groups of cmocka', () => {
    const output = [
      '[==========] Running 3 test(s).',
      '[       OK ] one',
      '[  PASSED  ] 2 test(s).',
      '[  FAILED  ] 1 test(s), listed below:',
      '[  FAILED  ] two',
      '[  PASSED  ] 5 test(s).',
    ].join('\n');
    expect(countCmocka(output)).toEqual({ passed: 7, failed: 1 });
  });

  it("reads vitest's report", () => {
    expect(countVitest('{"numPassedTests":4,"numFailedTests":2,"success":false}')).toEqual({
      passed: 4,
      failed: 2,
    });
  });

  it('counts a tool that failed without naming a test as one failure', () => {
    expect(settle({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 });
    expect(settle(countVitest(undefined), false)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run without any test as one failure', () => {
    expect(settle({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('leaves honest counts alone', () => {
    expect(settle({ passed: 3, failed: 0 }, true)).toEqual({ passed: 3, failed: 0 });
    expect(settle({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 });
  });
});
