// SPDX-License-Identifier: MIT
// Everything that a change must pass: test.ts [CHECK|GROUP]... A failing check does not keep the others from running;
// the last line of output is the sum, alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHECKS, GROUPS } from './test/checks.ts';
import { runCheck } from './test/run-check.ts';

const LOG_DIR = '.run/logs';

process.chdir(resolve(import.meta.dirname, '..'));
mkdirSync(LOG_DIR, { recursive: true });

const asked = process.argv.slice(2).flatMap((name) => GROUPS[name] ?? [name]);
const unknown = asked.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  const names = [...CHECKS.map(({ name }) => name), ...Object.keys(GROUPS)];
  console.error(`unknown check: ${unknown.join(', ')}; there are ${names.join(', ')}`);
  process.exit(2);
}

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interrupt.abort());

const sum = { passed: 0, failed: 0 };
for (const check of CHECKS) {
  if (interrupt.signal.aborted) break;
  if (asked.length > 0 && !asked.includes(check.name)) continue;
  const { passed, failed, seconds, logFile, failure } = await runCheck(check, LOG_DIR, interrupt.signal);
  sum.passed += passed;
  sum.failed += failed;
  if (failure !== undefined) console.log(`\n${failure}\n`);
  const verdict = failed === 0 ? 'ok' : 'FAILED';
  console.log(
    `${verdict.padEnd(6)} ${check.name.padEnd(12)} ${passed} passed, ${failed} failed  ${seconds.toFixed(1)} s  ${logFile}`,
  );
}
if (interrupt.signal.aborted) sum.failed += 1;

const summary = `${sum.passed} passed, ${sum.failed} failed`;
writeFileSync(`${LOG_DIR}/test-summary`, `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
