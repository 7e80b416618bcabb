// SPDX-License-Identifier: MIT
// Boxes that do not say whether they are ticked.
import { expect, it } from 'vitest';
import { deadline, goto, refOf, roomAtSite, snapshot } from './site.ts';

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

const at = roomAtSite('mute-boxes', { '/': PAGE });

async function tick(name: string, on: boolean): Promise<string> {
  await goto(at.room, `${at.site.origin}/`);
  const ref = refOf(await at.room.observe(deadline()), 'checkbox', name);
  await at.room.perform({ kind: 'check', on, ref, name }, deadline());
  return snapshot(at.room);
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
