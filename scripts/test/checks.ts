// SPDX-License-Identifier: MIT
// What "make test" consists of, in order.
import { availableParallelism } from 'node:os';

export interface Check {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** What reports its tests; `exit`: its exit code is all, one test. */
  counts: 'cmocka' | 'vitest' | 'exit';
  deadlineSeconds: number;
}

const MINUTE = 60;
const bin = (name: string) => `node_modules/.bin/${name}`;

function vitest(
  name: string,
  minutes: number,
  options: { only?: string; env?: Record<string, string> } = {},
): Check {
  const project = options.only === undefined ? name : 'e2e';
  return {
    name,
    command: [
      bin('vitest'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=.run/logs/test-${name}.json`,
      ...(options.only === undefined ? [] : [options.only]),
    ],
    env: options.env ?? {},
    counts: 'vitest',
    deadlineSeconds: minutes * MINUTE,
  };
}

export const CHECKS: Check[] = [
  {
    name: 'biome',
    command: [bin('biome'), 'ci', '--colors=off', '.'],
    counts: 'exit',
    deadlineSeconds: 2 * MINUTE,
  },
  { name: 'tsc', command: [bin('tsc'), '--noEmit'], counts: 'exit', deadlineSeconds: 5 * MINUTE },
  {
    name: 'build',
    command: ['make', '--silent', '--no-print-directory', `--jobs=${availableParallelism()}`, 'build'],
    counts: 'exit',
    deadlineSeconds: 5 * MINUTE,
  },
  {
    name: 'c',
    command: ['make', '--silent', '--no-print-directory', '--directory=janus-plugin', 'test'],
    counts: 'cmocka',
    deadlineSeconds: 5 * MINUTE,
  },
  vitest('unit', 5),
  vitest('contract', 5),
  vitest('integration', 40),
  vitest('e2e', 20),
  {
    name: 'c-asan',
    command: ['make', '--silent', '--no-print-directory', '--directory=janus-plugin', 'asan'],
    counts: 'cmocka',
    deadlineSeconds: 8 * MINUTE,
  },
  vitest('e2e-asan', 15, { only: 'test/e2e/plugin', env: { LAM_ASAN: '1' } }),
];

/** Names for parts of it: `test.ts lint`. */
export const GROUPS: Record<string, string[]> = {
  lint: ['biome', 'tsc'],
  asan: ['build', 'c-asan', 'e2e-asan'],
};
