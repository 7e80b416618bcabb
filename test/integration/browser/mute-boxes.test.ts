// SPDX-License-Identifier: MIT
// Boxes that do not say whether they are ticked.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import { assistantBrowser, deadline, goto, policy, refOf, type Site, serve, snapshot } from './site.ts';

const BOX = 'style="display: inline-block; width: 14px; height: 14px"';
const PAGE = `<title>Boxes</title>
<ul role=tree>
  <li role=treeitem aria-selected=false><i role=checkbox aria-label="Oak box" onclick="turn(this)" ${BOX}></i> Oak</li>
  <li role=treeitem aria-selected=true><i role=checkbox aria-label="Elm box" onclick="turn(this)" ${BOX}></i> Elm</li>
</ul>
<i role=checkbox aria-label="Dark" onclick="darks.textContent += 'x'" ${BOX}></i> <b id=darks>Dark </b>
<script>
  const turn = ({ parentNode: item }) => { item.ariaSelected = item.ariaSelected !== 'true' };
</script>`;

let site: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;

beforeAll(async () => {
  site = await serve({ '/': PAGE });
  browser = assistantBrowser();
  room = await browser.room('mute-boxes', policy(site.origin), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function tick(name: string, on: boolean): Promise<string> {
  await goto(room, `${site.origin}/`);
  const ref = refOf(await room.observe(deadline()), 'checkbox', name);
  await room.perform({ kind: 'check', on, ref, name }, deadline());
  return snapshot(room);
}

it.each([
  ['Oak box', true, /"Oak box" \[checked\]/],
  ['Elm box', true, /"Elm box" \[checked\]/],
  ['Elm box', false, /"Elm box" \[ref/],
])('%s is told by its line, and switched to %s', async (name, on, seen) => {
  expect(await tick(name, on)).toMatch(seen);
});

it('one whose line tells nothing either is clicked once', async () => {
  expect(await tick('Dark', true)).toMatch(/Dark x(?!x)/);
});
