// SPDX-License-Identifier: MIT
// What a press brings by a timer, which nothing announces: the next change of the page is waited for.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AssistantBrowser } from '../../../control-plane/src/browser/browser.ts';
import { assistantBrowser, click, deadline, goto, policy, type Site, serve, snapshot } from './site.ts';

const PAGE = `<title>Berths</title><button id=load>Load</button><button id=go>Go on</button><p id=berth></p>
<script>
  go.onclick = () => setTimeout(() => { location.href = '/quay'; }, 400);
  load.onclick = () => setTimeout(() => { berth.textContent = 'Berth 9'; }, 400);
</script>`;

let site: Site;
let browser: AssistantBrowser;

beforeAll(async () => {
  site = await serve({
    '/': PAGE,
    '/quay': '<title>Quay</title><p>Quay 2</p>',
  });
  browser = assistantBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it('ends with the change, and without one when its time is over', async () => {
  const room = await browser.room('berths', policy(site.origin), undefined, deadline());
  await goto(room, `${site.origin}/`);
  await click(room, 'Load');
  await room.perform({ kind: 'wait', for: 'change', seconds: 20 }, deadline());
  expect(await snapshot(room)).toContain('Berth 9');
  expect(await room.perform({ kind: 'wait', for: 'change', seconds: 0.1 }, deadline())).toEqual({
    changed: 'nothing',
  });
});

it('ends with another document in the place of the first', async () => {
  const room = await browser.room('quay', policy(site.origin), undefined, deadline());
  await goto(room, `${site.origin}/`);
  await click(room, 'Go on');
  await room.perform({ kind: 'wait', for: 'change', seconds: 20 }, deadline());
  expect(await snapshot(room)).toContain('Quay 2');
});
