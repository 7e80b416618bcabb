// SPDX-License-Identifier: MIT
// One step of an agent outside the model: until the model can be asked, from its answer until the action has had its
// effect, and how much the model has to read; ours, bare Playwright and Playwright MCP in turn on the same pages.
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type Agent, Bare, Mcp, Ours, type Step } from './agents.ts';
import { PAGES, startPages, type Target } from './pages.ts';
import { percentile } from './statistics.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 10);
const WARM_UP = 2;

interface Result {
  /** Right after the navigation. */
  first: Step;
  later: Step[];
}

async function measure(agents: Agent[], target: Target): Promise<Map<Agent, Result>> {
  const results = new Map<Agent, Result>();
  for (const agent of agents) results.set(agent, { first: await agent.step(target), later: [] });
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const agent of turned(agents, round + WARM_UP)) {
      const step = await agent.step(target);
      if (round >= 0) results.get(agent)!.later.push(step);
    }
  return results;
}

/** What the one before has left the machine and the browser's frames in is no agent's alone. */
const turned = (agents: Agent[], by: number): Agent[] =>
  agents.map((_, place) => agents[(place + by) % agents.length] as Agent);

const stepMs = ({ askMs, actMs }: Step): number => askMs + actMs;
const COLUMNS = ['to ask', 'to act', 'step', 'p95', '× bare', 'first', 'page tok.', 'all tok.', 'in view'];

function row(cells: string[]): string {
  return cells.map((cell) => cell.padStart(10)).join('');
}

function told({ first, later }: Result, bareMs: number): string {
  const p50 = (value: (step: Step) => number): number => percentile(later.map(value), 0.5);
  const last = later.at(-1) ?? first;
  return row([
    p50(({ askMs }) => askMs).toFixed(1),
    p50(({ actMs }) => actMs).toFixed(1),
    p50(stepMs).toFixed(1),
    percentile(later.map(stepMs), 0.95).toFixed(1),
    (p50(stepMs) / bareMs).toFixed(2),
    stepMs(first).toFixed(0),
    countTokens(last.page).toString(),
    countTokens(last.request).toString(),
    later.every(({ inView }) => inView) ? 'yes' : 'NO',
  ]);
}

export async function benchPerception(): Promise<void> {
  const pages = await startPages();
  const bare = await Bare.start();
  const mcp = await Mcp.start();
  const agents: Agent[] = [await Ours.start(pages.url), bare, mcp, await Mcp.withoutWait()];
  console.log(`\na step of \`click the "X" button\` outside the model, one call of it; p50 in ms, ${ROUNDS} rounds in turn;
tokens by o200k; "first": the step right after a navigation; Playwright MCP as shipped and with its wait after actions off, ${mcp.toolTokens} tokens of tools in "all"\n`);
  console.log(`  ${''.padEnd(34)}${row(COLUMNS)}`);
  try {
    for (const { name, path, targets } of PAGES)
      for (const target of targets) {
        for (const agent of agents) await agent.open(pages.url + path);
        await bare.ready(target);
        const results = await measure(agents, target);
        const bareMs = percentile(results.get(bare)!.later.map(stepMs), 0.5);
        for (const [agent, result] of results)
          console.log(`  ${`${name}, ${target.where}: ${agent.name}`.padEnd(34)}${told(result, bareMs)}`);
      }
  } finally {
    for (const agent of agents) await agent.close();
    await pages.close();
  }
}
