// SPDX-License-Identifier: MIT
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepPicture, launchChromium } from './chromium.ts';
import { type DeskApi, roomNamed, serveDeskApi, TOKEN, taskOf } from './desk-api.ts';

let browser: Browser;
let api: DeskApi;
let image: Buffer;

beforeAll(async () => {
  browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
  await page.setContent('<h1>Reserved for Ada on Friday</h1>');
  image = await page.screenshot({ type: 'jpeg' });
  await page.close();
});
afterAll(() => browser.close());

beforeEach(async () => {
  api = await serveDeskApi(image);
  api.rooms.push(roomNamed('demo'), roomNamed('town-hall', { trigger: 'always', confirm: 'always' }));
  api.tasks.push(
    taskOf({
      id: 't4',
      text: 'search for cheap flights to Berlin and book the first',
      source: 'spoken',
      state: 'waiting',
      question: {
        round: 2,
        text: 'Shall I press “Confirm booking” for €75.50?',
        options: ['Yes', 'No'],
        expires: Date.now() + 60_000,
      },
    }),
    taskOf({
      id: 't1',
      text: 'Open the booking page, type Ada into the name field, choose Friday and press reserve',
      state: 'done',
      answer: 'Reserved for Ada on Friday.',
      actions: [
        {
          n: 1,
          step: 1,
          action: { kind: 'click', ref: 'e2', name: 'Book an appointment' },
          state: 'done',
          ms: 312,
          hasImage: true,
        },
        {
          n: 2,
          step: 2,
          action: { kind: 'type', ref: 'e4', name: 'Name', text: 'Ada', submit: false },
          state: 'done',
          ms: 64,
          hasImage: true,
        },
        {
          n: 3,
          step: 3,
          action: { kind: 'click', ref: 'e9', name: 'Reserve' },
          state: 'done',
          ms: 287,
          hasImage: true,
        },
      ],
      usage: {
        llmCalls: 2,
        inputTokens: 4_210,
        cachedTokens: 3_072,
        outputTokens: 188,
        images: 0,
        audioSeconds: 0,
        costUsd: 0.0021,
      },
      timings: { queueMs: 4, sttMs: 0, planMs: 391, actMs: 745, totalMs: 1_152 },
      endedAt: Date.now(),
    }),
    taskOf({
      id: 't3',
      room: 'town-hall',
      text: 'open the page of the passport office',
      source: 'api',
      participant: 'api',
      state: 'failed',
      error: {
        code: 'address_refused',
        reason: 'The page leads to a private address, which this room does not allow.',
      },
      timings: { queueMs: 4, sttMs: 0, planMs: 120, actMs: 640, totalMs: 764 },
    }),
  );
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await api.close();
});

async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(4_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The browser itself reports every answer of 4xx and 5xx; /readyz is 503 while a part is missing.
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      complaints.push(message.text());
  });
  await page.goto(`${api.url}/admin`);
  return { page, complaints };
}

async function signIn(page: Page, token = TOKEN): Promise<void> {
  await page.getByLabel('API token').fill(token);
  await page.getByRole('button', { name: 'Open the dashboard' }).click();
}

describe('the dashboard', () => {
  it('refuses a wrong token, and forgets it', async () => {
    const { page } = await open();
    await signIn(page, 'wrong');
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it.each([
    { name: 'desktop-light', viewport: { width: 1_280, height: 800 }, colorScheme: 'light' },
    { name: 'desktop-dark', viewport: { width: 1_280, height: 800 }, colorScheme: 'dark' },
    { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  ] as const)(
    'shows health, jobs, rooms and tasks, and a task’s steps, $name',
    async ({ name, ...options }) => {
      const { page, complaints } = await open(options);
      await signIn(page);
      await page.getByText('no plugin answers').waitFor();
      const recipes = page.getByRole('region', { name: 'Recipes' });
      expect(await recipes.getByRole('definition').allTextContents()).toEqual(['24', '34', '0', '2']);
      await keepPicture(page, `admin-${name}-1`);
      await page.getByRole('button', { name: /Open the booking page/ }).click();
      const detail = page.getByRole('complementary');
      await detail.getByText('Type “Ada” into “Name”').waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('img')].every(
          ({ complete, naturalWidth }) => complete && naturalWidth > 0,
        ),
      );
      await keepPicture(page, `admin-${name}-2-task`);
      await detail.getByRole('button', { name: /Picture after: Click “Reserve”/ }).click();
      await page.getByRole('dialog').getByText('3 of 3').waitFor();
      expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  it('follows what a room is told, at once', async () => {
    const { page } = await open();
    const streaming = page.waitForRequest(/\/v1\/rooms\/demo\/events/);
    await signIn(page);
    await (await streaming).response();
    Object.assign(api.tasks[0]!, { state: 'acting', question: undefined, answer: 'On its way' });
    api.tell({
      lam: 1,
      seq: 9,
      room: 'demo',
      time: Date.now(),
      type: 'task.planning',
      task: 't4',
      participant: '7',
      text: 'Thinking …',
    });
    await page.getByText('On its way').waitFor({ timeout: 2_000 });
  });

  it('answers, cancels, asks again, asks anew, and runs a failed job again', async () => {
    const { page } = await open();
    await signIn(page);
    await page.getByRole('button', { name: /search for cheap flights/ }).click();
    const detail = page.getByRole('complementary');
    await detail.getByRole('button', { name: 'Yes' }).click();
    await expect.poll(() => api.asked).toContain('answer t4: Yes');
    await detail.getByRole('button', { name: 'Cancel' }).click();
    await detail.getByRole('button', { name: 'Ask again' }).click();
    await expect
      .poll(() => api.asked)
      .toContain('submit demo: search for cheap flights to Berlin and book the first');
    await page.getByRole('button', { name: 'town-hall' }).first().click();
    await page.getByRole('heading', { name: 'Tasks in town-hall' }).waitFor();
    await page.getByLabel('Request').fill('what does the total say?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect.poll(() => api.asked).toContain('submit town-hall: what does the total say?');
    await page.getByText('1 failed').click();
    await page.getByRole('button', { name: 'Run again' }).click();
    await expect.poll(() => api.asked).toContain('retry act t3-act-2');
    expect(api.asked).toContain('cancel t4');
  });
});
