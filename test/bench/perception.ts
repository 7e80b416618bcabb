// SPDX-License-Identifier: MIT
// One step of an agent outside the model, look and click, by bare Playwright and by the assistant's browser, in turn on
// the same pages; and what a model would be given to read.
import { type Browser, chromium, type Page } from 'playwright';
import { AssistantBrowser, type RoomBrowser } from '../../control-plane/src/browser/browser.ts';
import { createLog } from '../../control-plane/src/log.ts';
import type { Page as Seen } from '../../control-plane/src/plan/page.ts';
import { VIEW_TOKENS } from '../../control-plane/src/plan/prompt.ts';
import { compactView } from '../../control-plane/src/plan/view.ts';
import { PAGES, startPages, type Target } from './pages.ts';
import { percentile } from './statistics.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 20);
const WARM_UP = 3;
const DEADLINE_MS = 60_000;
const CHARS_PER_TOKEN = 4;
const VIEWPORT = { width: 1280, height: 800 };

interface Result {
  bare: number[];
  ours: number[];
  rawTokens: number;
  viewTokens: number;
  inView: boolean;
}

function refIn(snapshot: string, { role, name }: Target): string {
  const line = snapshot.split('\n').find((text) => text.includes(`${role} "${name}"`));
  const ref = /\[ref=(\w+)\]/.exec(line ?? '')?.[1];
  if (ref === undefined) throw new Error(`no ${role} "${name}" in the snapshot`);
  return ref;
}

async function bareStep(page: Page, target: Target): Promise<number> {
  const began = performance.now();
  const snapshot = await page.ariaSnapshot({ mode: 'ai' });
  await page.getByRef(refIn(snapshot, target)).click();
  return performance.now() - began;
}

async function ourStep(room: RoomBrowser, target: Target): Promise<{ ms: number; seen: Seen }> {
  const began = performance.now();
  const seen = await room.observe(AbortSignal.timeout(DEADLINE_MS));
  const ref = refIn(seen.snapshot, target);
  await room.perform({ kind: 'click', ref, name: target.name }, AbortSignal.timeout(DEADLINE_MS));
  return { ms: performance.now() - began, seen };
}

async function measure(page: Page, room: RoomBrowser, target: Target): Promise<Result> {
  const result: Result = { bare: [], ours: [], rawTokens: 0, viewTokens: 0, inView: false };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const bare = await bareStep(page, target);
    const { ms, seen } = await ourStep(room, target);
    const view = compactView(seen, [`click the "${target.name}" ${target.role}`], VIEW_TOKENS);
    result.rawTokens = seen.snapshot.length / CHARS_PER_TOKEN;
    result.viewTokens = view.length / CHARS_PER_TOKEN;
    result.inView = view.includes(`[${refIn(seen.snapshot, target)}]`);
    if (round < 0) continue;
    result.bare.push(bare);
    result.ours.push(ms);
  }
  return result;
}

const COLUMNS = ['p50 bare', 'p95 bare', 'p50 ours', 'p95 ours', 'ratio', 'raw tok.', 'view tok.', 'in view'];

function row(cells: string[]): string {
  return cells.map((cell) => cell.padStart(10)).join('');
}

function told({ bare, ours, rawTokens, viewTokens, inView }: Result): string {
  const times = [
    percentile(bare, 0.5),
    percentile(bare, 0.95),
    percentile(ours, 0.5),
    percentile(ours, 0.95),
  ];
  const ratio = percentile(ours, 0.5) / percentile(bare, 0.5);
  const tokens = [rawTokens, viewTokens].map((count) => count.toFixed(0));
  return row([
    ...times.map((ms) => ms.toFixed(1)),
    `${ratio.toFixed(2)} ×`,
    ...tokens,
    inView ? 'yes' : 'NO',
  ]);
}

async function measureAll(bare: Browser, browser: AssistantBrowser, url: string): Promise<void> {
  const policy = { allowedOrigins: [url], language: 'en-US', timezone: 'Etc/UTC', secrets: [] };
  const room = await browser.room('bench', policy, undefined, AbortSignal.timeout(DEADLINE_MS));
  const page = await bare.newPage({ viewport: VIEWPORT });
  for (const { name, path, targets } of PAGES)
    for (const target of targets) {
      await page.goto(url + path);
      await room.perform({ kind: 'goto', url: url + path }, AbortSignal.timeout(DEADLINE_MS));
      await page.getByRole(target.role, { name: target.name, exact: true }).first().waitFor();
      console.log(`  ${`${name}, ${target.where}`.padEnd(18)}${told(await measure(page, room, target))}`);
    }
}

export async function benchPerception(): Promise<void> {
  const pages = await startPages();
  const bare = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const browser = new AssistantBrowser({ executable: '/usr/bin/chromium', log: createLog('silent') });
  console.log(
    `\nlook + click, settled, ms; tokens of ${CHARS_PER_TOKEN} characters; ${ROUNDS} rounds in turn\n`,
  );
  console.log(`  ${''.padEnd(18)}${row(COLUMNS)}`);
  try {
    await measureAll(bare, browser, pages.url);
  } finally {
    await browser.close();
    await bare.close();
    await pages.close();
  }
}
