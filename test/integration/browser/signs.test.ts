// SPDX-License-Identifier: MIT
// A click on a part of what an element says.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import type { BrowserAction } from '../../../control-plane/src/plan/action.ts';
import { assistantBrowser, deadline, goto, policy, refOf, type Site, serve, snapshot } from './site.ts';

const PAGE = `<title>Tree</title><style>.shut::before { content: "▸ " }</style><div role=treeitem aria-expanded=false>
<span class=shut onclick="said.textContent = 'unfolded'">Poems</span></div><div role=region aria-label=Branch>
<span onclick="said.textContent = 'branch'">▸ Music</span></div><p id=said role=status></p>`;

let site: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;
beforeAll(async () => {
  site = await serve({ '/': PAGE });
  browser = assistantBrowser();
  room = await browser.room('signs', policy(site.origin), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

it('finds a sign in the text that begins with it, where the element is wider than that', async () => {
  await goto(room, `${site.origin}/`);
  const ref = refOf(await room.observe(deadline()), 'region', 'Branch');
  await room.perform({ kind: 'click', ref, name: 'Branch', text: '▸' } as BrowserAction, deadline());
  expect(await snapshot(room)).toContain('branch');
});

it('clicks the words behind a sign that the style sheet draws', async () => {
  await goto(room, `${site.origin}/`);
  const ref = refOf(await room.observe(deadline()), 'treeitem', '▸ Poems');
  await room.perform({ kind: 'click', ref, name: '▸ Poems', text: '▸' } as BrowserAction, deadline());
  expect(await snapshot(room)).toContain('unfolded');
});
