// SPDX-License-Identifier: MIT
// The sets of short tasks, each done by the whole assistant with the rules planner: how many, and how long each takes.
import { RulesPlanner } from '../../control-plane/src/plan/rules/planner.ts';
import { isHeldOut, loadSets, PAGES, type Tried, tryTask } from '../integration/plan/sets.ts';
import { Assistant } from '../support/assistant.ts';
import { percentile } from './statistics.ts';

/**
 * What is not done is asked about without need (or given up), or done otherwise than was wanted, which is worse.
 * @param only names of sets; empty: all. What fails is told, except of held-out sets.
 */
export async function benchTasks(only: string[] = []): Promise<void> {
  const assistant = await Assistant.start(PAGES, new RulesPlanner());
  console.log(
    `\n  ${'short tasks, rules planner'.padEnd(30)}    done      asked  otherwise   p50 ms   p95 ms  slowest plan`,
  );
  try {
    for (const [name, tasks] of await loadSets()) {
      if (only.length > 0 && !only.includes(name)) continue;
      const tried: Tried[] = [];
      for (const task of tasks) {
        const one = await tryTask(assistant, task).catch((error): undefined =>
          report(name, task.text, String(error)),
        );
        if (one === undefined) continue;
        tried.push(one);
        if (one.wrong !== undefined) report(name, `${task.page}: ${task.text}`, one.wrong);
      }
      console.log(row(name, tried, tasks.length));
    }
  } finally {
    await assistant.stop();
  }
}

function report(set: string, task: string, wrong: string): undefined {
  if (!isHeldOut(set)) console.log(`    ${task}\n      → ${wrong}`);
}

function row(name: string, tried: Tried[], all: number): string {
  const done = tried.filter(({ wrong }) => wrong === undefined).length;
  const missed = tried.filter(({ wrong }) => wrong !== undefined);
  const asked = missed.filter(({ outcome }) => outcome.state !== 'done').length;
  const times = tried.map(({ outcome }) => outcome.ms);
  const plan = Math.max(0, ...tried.flatMap(({ outcome }) => outcome.planMs));
  const numbers = [percentile(times, 0.5), percentile(times, 0.95)].map((ms) => ms.toFixed(0).padStart(8));
  const share = `${done} of ${all}, ${((100 * done) / all).toFixed(0)} %`;
  return `  ${name.padEnd(30)} ${share.padStart(16)} ${String(asked).padStart(10)} ${String(missed.length - asked).padStart(10)} ${numbers.join(' ')} ${plan.toFixed(1).padStart(13)}`;
}

if (import.meta.main) {
  await benchTasks(process.argv.slice(2));
  process.exit(0);
}
