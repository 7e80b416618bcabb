// SPDX-License-Identifier: MIT
// Tasks of several steps with a scripted model, cold and then warm: the same in other words and with other values.
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { tokenCost } from '../../../control-plane/src/plan/prices.ts';
import { percentile } from '../statistics.ts';
import { type Call, MODEL, MultiStepRun, type Ran } from './run.ts';
import { MULTI_STEP } from './tasks.ts';

/** A provider keeps beginnings of this length and more, in such blocks. */
const CACHED_FROM = 1_024;
const CACHE_BLOCK = 128;

interface Tokens {
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
}

/** What the calls of a run cost, in tokens of the model's own tokenizer; each may find the beginning of the one before in the cache. */
function tokensOf(calls: Call[]): Tokens {
  const sum = { inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
  let before: number[] = [];
  for (const { sent, written } of calls) {
    const tokens = encode(sent);
    const same = tokens.findIndex((token, i) => token !== before[i]);
    const shared = same < 0 ? tokens.length : same;
    sum.inputTokens += tokens.length;
    if (shared >= CACHED_FROM) sum.cachedTokens += shared - (shared % CACHE_BLOCK);
    sum.outputTokens += encode(written).length;
    before = tokens;
  }
  return sum;
}

const COLUMNS = ['steps', 'actions', 'calls', 'input', 'cached', 'output', '$', 'ms', 'done'];

function row(name: string, cells: (string | number)[]): string {
  return `  ${name.padEnd(46)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
}

/** Steps are rounds of observing, planning and acting. */
function told(ran: Ran[]): (string | number)[] {
  const tokens = tokensOf(ran.flatMap(({ calls }) => calls));
  const sum = (of: (one: Ran) => number): number => ran.reduce((total, one) => total + of(one), 0);
  return [
    sum(({ outcome }) => outcome.planMs.length),
    sum(({ outcome }) => outcome.actions.length),
    sum(({ calls }) => calls.length),
    tokens.inputTokens,
    tokens.cachedTokens,
    tokens.outputTokens,
    tokenCost(MODEL, tokens).toFixed(4),
    Math.round(sum(({ outcome }) => outcome.ms)),
    `${ran.filter(({ outcome, isDone }) => outcome.state === 'done' && isDone).length}/${ran.length}`,
  ];
}

export async function benchMultiStep(): Promise<void> {
  const run = await MultiStepRun.start();
  const ran = { cold: [] as Ran[], warm: [] as Ran[] };
  console.log(`\n  ${MULTI_STEP.length} tasks of several steps, scripted model, priced as ${MODEL}`);
  console.log(row('', COLUMNS));
  try {
    for (const temperature of ['cold', 'warm'] as const) {
      for (const task of MULTI_STEP) {
        const one = await run.ask(task, task[temperature]);
        ran[temperature].push(one);
        console.log(row(`${temperature}  ${task.name}`, told([one])));
        if (one.outcome.state !== 'done' || !one.isDone) console.log(`    → ${one.outcome.text}`);
        if (temperature === 'warm' && one.calls.length > 0) console.log(`    → ${one.recipes.join(', ')}`);
      }
    }
    for (const temperature of ['cold', 'warm'] as const) {
      console.log(row(`${temperature}, all`, told(ran[temperature])));
      const planMs = ran[temperature].flatMap(({ outcome }) => outcome.planMs);
      const [p50, p95] = [percentile(planMs, 0.5).toFixed(1), percentile(planMs, 0.95).toFixed(1)];
      console.log(
        `  ${temperature}, planning a step: p50 ${p50} ms, p95 ${p95} ms (cold: the scripted model and its connection included)`,
      );
    }
    for (const mistake of run.mistakes) console.log(`    ✗ ${mistake}`);
  } finally {
    await run.stop();
  }
}

if (import.meta.main) {
  await benchMultiStep();
  process.exit(0);
}
