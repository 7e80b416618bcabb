// SPDX-License-Identifier: MIT
// From a typed command to `task.done` in the participant's browser, beside the same click by bare Playwright; both on the
// same page, in turn, in one run: ratios hold on a noisy machine, single times do not.
import { chromium, type Page } from 'playwright';
import { launchBrowser } from '../../demo/chromium.ts';
import { Participant } from '../support/participant.ts';
import { TestStack } from '../support/stack.ts';
import { startCounter } from './counter-page.ts';
import { benchMultiStep } from './multi-step/bench.ts';
import { benchPerception } from './perception.ts';
import { benchPrompt } from './prompt.ts';
import { type Row, table } from './statistics.ts';
import { benchTasks } from './tasks.ts';
import { benchWriting } from './writing.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 60);
const WARM_UP = 5;
const COMMAND = 'click the "Count up" button';

/** As a script would do it: find the button by role and name, click it, see that the page has changed. */
async function bareClick(page: Page, expected: number): Promise<number> {
  const began = performance.now();
  await page.getByRole('button', { name: 'Count up' }).click();
  await page.getByText(`Counted: ${expected}`, { exact: true }).waitFor();
  return performance.now() - began;
}

/** As an agent must do it at least: look at the page, click by ref, look again. */
async function bareAgentClick(page: Page): Promise<number> {
  const began = performance.now();
  const snapshot = await page.ariaSnapshot({ mode: 'ai' });
  const ref = /button "Count up".*?\[ref=(\w+)\]/.exec(snapshot)?.[1];
  if (ref === undefined) throw new Error('the button is not in the snapshot');
  await page.getByRef(ref).click();
  await page.ariaSnapshot({ mode: 'ai' });
  return performance.now() - began;
}

async function bench(): Promise<void> {
  const counter = await startCounter();
  const stack = await TestStack.start({
    env: { LAM_START_URL: counter.url, LAM_ALLOWED_ORIGINS: counter.url, LAM_LOG_LEVEL: 'warn' },
  });
  const bare = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const browser = await launchBrowser();
  try {
    await stack.api.createRoom('bench');
    const ada = await Participant.join(browser, {
      api: stack.api.url,
      janus: stack.janus.wsUrl,
      room: 'bench',
      display: 'Ada',
    });
    const page = await bare.newPage();
    await page.goto(counter.url);
    const samples = { bare: [] as number[], agent: [] as number[], whole: [] as number[] };
    const parts = {
      queue: [] as number[],
      plan: [] as number[],
      act: [] as number[],
      server: [] as number[],
    };
    let clicks = 0;
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const bareMs = await bareClick(page, ++clicks);
      const agentMs = await bareAgentClick(page);
      clicks++;
      const { ms, timings } = await ada.requestAndWait(COMMAND);
      if (round < 0) continue;
      samples.bare.push(bareMs);
      samples.agent.push(agentMs);
      samples.whole.push(ms);
      parts.queue.push(timings.queueMs);
      parts.plan.push(timings.planMs);
      parts.act.push(timings.actMs);
      parts.server.push(timings.totalMs);
    }
    const rows: Row[] = [
      { name: 'bare Playwright: click by role, see the change', samples: samples.bare },
      { name: 'bare Playwright: snapshot, click by ref, snapshot', samples: samples.agent },
      { name: 'janus-lam: typed → task.done in the browser', samples: samples.whole },
      { name: '  accepted → begun', samples: parts.queue },
      { name: '  planning', samples: parts.plan },
      { name: '  acting (look, click, settle)', samples: parts.act },
      { name: '  accepted → ended', samples: parts.server },
    ];
    console.log(`\n${COMMAND}, rules planner, warm room, ${ROUNDS} rounds in turn\n\n${table(rows)}\n`);
  } finally {
    await browser.close();
    await bare.close();
    await stack.stop();
    await counter.close();
  }
}

await benchPerception();
await bench();
await benchTasks();
await benchMultiStep();
await benchPrompt();
await benchWriting();
process.exit(0);
