// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch, runningProcess, terminate } from '../../../scripts/stack/process.ts';

let folder: string;
let pidFile: string;
let logFile: string;
const children: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lam-process-'));
  pidFile = join(folder, 'it.pid');
  logFile = join(folder, 'it.log');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function launchShell(script: string): Promise<ChildProcess> {
  const options = { cwd: folder, env: process.env, pidFile, logFile };
  const child = await launch({ command: 'sh', args: ['-c', script], ...options });
  children.push(child);
  return child;
}

describe('a background process', () => {
  it('is found by its pid file, and ended by SIGTERM', async () => {
    const child = await launchShell('exec tail -f /dev/null');
    const record = runningProcess(pidFile);
    expect(record?.pid).toBe(child.pid);
    expect(await terminate(record!, 5_000)).toBe(true);
    expect(runningProcess(pidFile)).toBeUndefined();
  });

  it('that ignores SIGTERM is killed after the deadline', async () => {
    const child = await launchShell("trap '' TERM; echo deaf; while :; do tail -f /dev/null; done");
    await vi.waitFor(() => expect(readFileSync(logFile, 'utf8')).toContain('deaf'));
    expect(await terminate(runningProcess(pidFile)!, 100)).toBe(false);
    await vi.waitFor(() => expect(child.signalCode).toBe('SIGKILL'));
  });

  it('keeps the log of its life before', async () => {
    await once(await launchShell('echo first'), 'exit');
    await once(await launchShell('echo second'), 'exit');
    expect(readFileSync(`${logFile}.1`, 'utf8')).toBe('first\n');
    expect(readFileSync(logFile, 'utf8')).toBe('second\n');
  });
});

describe('a pid file', () => {
  it.each([
    ['another start time: the pid is in use again', { startTime: '1' }],
    ['another boot of the machine', { boot: '00000000-0000-0000-0000-000000000000' }],
  ])('of %s names no process of ours', async (_, change) => {
    await launchShell('exec tail -f /dev/null');
    const record = { ...JSON.parse(readFileSync(pidFile, 'utf8')), ...change };
    writeFileSync(pidFile, JSON.stringify(record));
    expect(runningProcess(pidFile)).toBeUndefined();
  });

  it('never gets a foreign process killed', async () => {
    const foreign = spawn('tail', ['-f', '/dev/null']);
    children.push(foreign);
    await once(foreign, 'spawn');
    await terminate({ pid: foreign.pid!, startTime: '1', boot: 'x' }, 1_000);
    expect(foreign.exitCode).toBeNull();
    expect(foreign.signalCode).toBeNull();
  });

  it.each(['', '{', '{"pid":-1,"startTime":"1","boot":"x"}', '{"pid":"1"}'])(
    'with %j in it is no process',
    (text) => {
      writeFileSync(pidFile, text);
      expect(runningProcess(pidFile)).toBeUndefined();
    },
  );
});
