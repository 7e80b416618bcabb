// SPDX-License-Identifier: MIT
import { type Browser, chromium, type Page as Tab } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RulesPlanner } from '../../../control-plane/src/plan/rules/planner.ts';
import { runTask } from './executor.ts';
import { TASKS as LATER } from './heldout.ts';
import { TASKS as THIRD } from './set3.ts';
import { TASKS as FOURTH } from './set4.ts';
import { TASKS as FIFTH } from './set5.ts';
import { TASKS } from './tasks.ts';

const ALL = [...TASKS, ...LATER, ...THIRD, ...FOURTH, ...FIFTH];

/** `name#part`: a page that shows the part its address names. */
function pageUrl(page: string): string {
  const [name, part] = page.split('#');
  return `${new URL(`./pages/${name}.html`, import.meta.url)}${part === undefined ? '' : `#${part}`}`;
}
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.LAM_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  tab = await browser.newPage();
});
afterAll(() => browser.close());

describe('the rules planner does short tasks on pages it was not made for', () => {
  it.each(
    ALL.filter(({ skip }) => skip === undefined).map(
      (task) => [`${task.page}: ${task.text} ${task.replies?.join(', ') ?? ''}`, task] as const,
    ),
  )('%s', async (_, task) => {
    await tab.goto('about:blank');
    await tab.goto(pageUrl(task.page));
    const outcome = await runTask(tab, new RulesPlanner(), task.text, task.replies);
    const told = JSON.stringify({
      ...outcome,
      history: outcome.history.map(({ action, state, error }) => ({ ...action, state, error })),
    });
    if (task.asks !== undefined) {
      expect(outcome.state, told).toMatch(/asked|failed/);
      expect(outcome.text).toMatch(task.asks);
      return;
    }
    expect(outcome.state, told).toBe('done');
    if (task.answer !== undefined) expect(outcome.text).toMatch(task.answer);
    if (task.holds !== undefined) expect(await tab.evaluate(task.holds), told).toBe(true);
  });
});
