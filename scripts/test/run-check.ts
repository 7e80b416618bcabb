// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import type { Check } from './checks.ts';
import { type Counts, countCmocka, countVitest, settle } from './counts.ts';

const FAILURE_LINES = 80;

export interface Result extends Counts {
  seconds: number;
  logFile: string;
  /** The end of the log of a check that failed. */
  failure?: string;
}

/** Runs one check with its output in a log file; it never rejects for a failing check. */
export async function runCheck(check: Check, logDir: string, signal: AbortSignal): Promise<Result> {
  const logFile = `${logDir}/test-${check.name}.log`;
  const report = `${logDir}/test-${check.name}.json`;
  rmSync(report, { force: true });
  const start = performance.now();
  const exitedWell = await run(check, logFile, signal);
  const output = readFileSync(logFile, 'utf8');
  const counts = settle(countsOf(check, output, report, exitedWell), exitedWell);
  const seconds = (performance.now() - start) / 1000;
  const failure = counts.failed === 0 ? {} : { failure: lastLines(output) };
  return { ...counts, seconds, logFile, ...failure };
}

async function run(check: Check, logFile: string, signal: AbortSignal): Promise<boolean> {
  const log = openSync(logFile, 'w');
  // timeout(1) ends the whole process group, what the check has started included.
  const args = ['--verbose', '--kill-after=10', String(check.deadlineSeconds), ...check.command];
  try {
    const child = spawn('timeout', args, {
      stdio: ['ignore', log, log],
      env: { ...process.env, ...check.env, CI: 'true', NO_COLOR: '1' },
      signal,
    });
    const [code] = await once(child, 'exit');
    return code === 0;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  } finally {
    closeSync(log);
  }
}

function countsOf(check: Check, output: string, report: string, exitedWell: boolean): Counts {
  switch (check.counts) {
    case 'cmocka':
      return countCmocka(output);
    case 'vitest':
      return countVitest(readIfThere(report));
    case 'exit':
      return exitedWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-FAILURE_LINES).join('\n');
}
