// SPDX-License-Identifier: MIT
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite } from '../../../demo/site/server.ts';
import { keepPicture, launchChromium } from './chromium.ts';
import { RoomPage, serveWeb, type WebServer } from './room-page.ts';
import { BOOKING, FAILED, QUESTION, READING, SPOKEN, UNDER_WAY } from './story.ts';

let browser: Browser;
let web: WebServer;
let pictures: Record<string, Buffer>;

beforeAll(async () => {
  browser = await launchChromium();
  web = await serveWeb();
  pictures = await takePictures();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await web.close();
});

/** Pictures of steps as the assistant's browser would take them. */
async function takePictures(): Promise<Record<string, Buffer>> {
  const site = await startDemoSite({ host: '127.0.0.1', port: 0 });
  const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
  const shot = () => page.screenshot();
  await page.goto(`${site.url}/appointments`);
  const first = await shot();
  await page.getByLabel('Name').fill('Ada');
  const second = await shot();
  await page.getByLabel('Friday').check();
  const third = await shot();
  await page.getByRole('button', { name: 'Reserve' }).click();
  await page.getByRole('heading', { name: 'Reserved for Ada' }).waitFor();
  const fourth = await shot();
  await page.goto(`${site.url}/trips/results?to=Berlin`);
  const fifth = await shot();
  await page.goto(`${site.url}/trips/book/AL101`);
  const sixth = await shot();
  await page.close();
  await site.close();
  const path = (task: string, n: number) => `/v1/tasks/${task}/steps/${n}/image`;
  return {
    [path('t1', 1)]: first,
    [path('t1', 2)]: second,
    [path('t1', 3)]: third,
    [path('t1', 4)]: fourth,
    [path('t2', 1)]: fifth,
    [path('t2', 4)]: sixth,
  };
}

/** Waits for the pictures that are in view; those further up load when somebody scrolls there. */
async function picturesShown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.images].every((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return bottom < 0 || top > window.innerHeight || image.complete || !image.checkVisibility();
    }),
  );
}

const LOOKS = [
  { name: 'desktop-light', viewport: { width: 1_280, height: 800 }, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: { width: 1_280, height: 800 }, colorScheme: 'dark' },
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true },
] as const;

describe.each(LOOKS)('the room client, $name', ({ name: look, ...options }) => {
  it('tells the whole story of a room, in this look', { timeout: 30_000 }, async () => {
    const room = await RoomPage.open(browser, web.url, options, pictures);
    const { page } = room;
    await page.getByRole('button', { name: 'Join the room' }).waitFor();
    await keepPicture(page, `${look}-1-join`);

    await room.join('Ada', 'the chair');
    await page.getByRole('heading', { name: 'What shall the assistant do?' }).waitFor();
    await keepPicture(page, `${look}-2-empty`);

    await room.say(...BOOKING);
    await page.getByText('Reserved for Ada on Friday.').first().waitFor();
    await keepPicture(page, `${look}-3-done`);

    await room.say(...SPOKEN, ...READING, ...UNDER_WAY);
    await room.emit({ kind: 'plugin', event: { lam: 'talking', id: '9' } });
    await page.getByText('Click “Select 06:20 Alder Air”').first().waitFor();
    await page.getByText('12 rows').click();
    await page.getByRole('cell', { name: 'Birch Lines' }).waitFor();
    await page.getByText('The first 3 are shown.').waitFor();
    expect(await page.getByText('It was covered by a header').count()).toBe(1);
    await picturesShown(page);
    await keepPicture(page, `${look}-4-working`);

    await room.say(...QUESTION);
    await page.getByRole('button', { name: 'Yes, book it' }).waitFor();
    await picturesShown(page);
    await keepPicture(page, `${look}-5-question`);

    await room.say(...FAILED);
    await room.emit({ kind: 'lost', reason: 'Lost connection to the server.', retryAt: Date.now() + 4_000 });
    await page.getByText('Connection lost.').waitFor();
    await keepPicture(page, `${look}-6-lost`);

    const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
    expect(room.complaints).toEqual([]);
  });
});
