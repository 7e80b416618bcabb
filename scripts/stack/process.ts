// SPDX-License-Identifier: MIT
// Background processes by pid file. A pid is used again by the kernel, so a pid file also holds the process's start
// time and the machine's boot: nothing that we did not start is ever taken for ours.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { until } from './until.ts';

const processRecord = z.object({ pid: z.number().int().positive(), startTime: z.string(), boot: z.string() });
export type ProcessRecord = z.infer<typeof processRecord>;

const KILLED_DEADLINE_MS = 5_000;

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** proc(5), /proc/pid/stat; undefined for no process, or one that ended and waits for its parent. */
function startTimeOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The second field, the command's name, may hold anything, a ")" too; field 3 is the state, field 22 the start.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined || fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

const boot = () => read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';

export function isAlive(record: ProcessRecord): boolean {
  return record.boot === boot() && startTimeOf(record.pid) === record.startTime;
}

/** The process of a pid file, if it still runs. */
export function runningProcess(pidFile: string): ProcessRecord | undefined {
  const text = read(pidFile);
  if (text === undefined) return undefined;
  try {
    const record = processRecord.parse(JSON.parse(text));
    return isAlive(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

export interface Launch {
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  pidFile: string;
  logFile: string;
}

/** Starts a process that outlives this one; the log of the life before is kept as `<log>.1`. */
export async function launch({ command, args, cwd, env, pidFile, logFile }: Launch): Promise<ChildProcess> {
  if (read(logFile) !== undefined) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  await once(child, 'spawn');
  child.unref();
  const pid = child.pid ?? 0;
  const startTime = startTimeOf(pid);
  // Already ended: the caller sees its exit.
  if (startTime !== undefined) writeFileSync(pidFile, JSON.stringify({ pid, startTime, boot: boot() }));
  return child;
}

/** SIGTERM, then SIGKILL after the deadline. Says whether it ended by itself. */
export async function terminate(record: ProcessRecord, deadlineMs: number): Promise<boolean> {
  const ended = () => !isAlive(record);
  signal(record, 'SIGTERM');
  if (await until(ended, deadlineMs)) return true;
  signal(record, 'SIGKILL');
  await until(ended, KILLED_DEADLINE_MS);
  return false;
}

function signal(record: ProcessRecord, name: NodeJS.Signals): void {
  if (!isAlive(record)) return;
  try {
    process.kill(record.pid, name);
  } catch (error) {
    // It ended between the look and the signal.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export function forget(pidFile: string): void {
  rmSync(pidFile, { force: true });
}
