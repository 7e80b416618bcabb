// SPDX-License-Identifier: MIT
// The room client and a real Janus with the plugin; no control plane, so the assistant is away.

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type JanusServer, jcfg, startJanus } from '../../support/janus.ts';
import { launchChromium } from './chromium.ts';
import { serveWeb, type WebServer } from './room-page.ts';

let janus: JanusServer;
let web: WebServer;
let withMicrophone: Browser;
let without: Browser;

beforeAll(async () => {
  janus = await startJanus({
    pluginFolder: '.run/build/plugin',
    jcfg: {
      'janus.plugin.lam.jcfg': jcfg({
        general: { socket: join(tmpdir(), `lam-web-${process.pid}.sock`), string_ids: true },
        'room-demo': { description: 'Demo' },
        'room-safe': { description: 'Safe', pin: '1234' },
      }),
    },
  });
  web = await serveWeb(janus.wsUrl);
  withMicrophone = await launchChromium([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
  ]);
  without = await launchChromium();
});
afterEach(async () => {
  const contexts = [...withMicrophone.contexts(), ...without.contexts()];
  await Promise.all(contexts.map((context) => context.close()));
});
afterAll(async () => {
  await withMicrophone?.close();
  await without?.close();
  await web?.close();
  await janus?.dispose();
});

async function open(browser: Browser, query: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${web.url}/?${query}`);
  return page;
}

async function enter(browser: Browser, name: string): Promise<Page> {
  const page = await open(browser, `room=demo&name=${name}&join=1`);
  await page.getByLabel('Request').waitFor();
  return page;
}

const people = (page: Page) => page.getByRole('complementary').getByRole('list').last().getByRole('listitem');

describe('the room client with Janus', () => {
  it('is refused without the right PIN, and let in with it', async () => {
    const page = await open(withMicrophone, 'room=safe&name=Eve');
    await page.getByLabel('PIN').fill('0000');
    await page.getByRole('button', { name: 'Join the room' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/pin/i);
    await page.getByLabel('PIN').fill('1234');
    await page.getByRole('button', { name: 'Join the room' }).click();
    await page.getByRole('heading', { name: 'safe' }).waitFor();
  });

  it('shows who is there, who is muted, and who left; and that the assistant is away', async () => {
    const ada = await enter(withMicrophone, 'Ada');
    const grace = await enter(withMicrophone, 'Grace');
    await people(ada).filter({ hasText: 'Grace' }).waitFor();
    await people(grace).filter({ hasText: 'Ada' }).waitFor();
    await ada.getByText('Away', { exact: true }).waitFor();
    await grace.getByRole('switch', { name: 'Microphone' }).click();
    await people(ada).filter({ hasText: 'Grace' }).getByText('muted').waitFor({ state: 'attached' });
    await grace.getByRole('button', { name: 'Leave the room' }).click();
    await people(ada).filter({ hasText: 'Grace' }).waitFor({ state: 'detached' });
  });

  it('lets somebody in who has no microphone, and says what is wrong with it', async () => {
    const page = await enter(without, 'Linus');
    await page.getByText('You can type all the same.').waitFor();
    expect(await page.getByRole('switch', { name: 'Microphone' }).getAttribute('aria-checked')).toBe('false');
  });

  it('comes back by itself when Janus has died and is there again', async () => {
    const page = await enter(withMicrophone, 'Ada');
    await janus.kill();
    await page.getByText('Connection lost.').waitFor();
    await janus.start();
    await page.getByText('Connection lost.').waitFor({ state: 'hidden' });
    expect(await people(page).count()).toBe(1);
  });
});
