// SPDX-License-Identifier: MIT
// An editor of several paragraphs whose text is written anew with some other words.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import { assistantBrowser, deadline, goto, policy, refOf, type Site, serve, snapshot } from './site.ts';

const PAGE = `<title>Log</title>
<div contenteditable role=textbox aria-label=Log oninput="show()"><p>Low tide at <b>no</b>on.</p><p>Two seals on the bar.</p></div>
<p id=said role=status></p>
<script>const show = () => { said.textContent =
  'now ' + [...document.querySelectorAll('[contenteditable] > *')].map((one) => one.innerHTML.replaceAll('&nbsp;', ' ')).join(' / '); };</script>`;

let site: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;

beforeAll(async () => {
  site = await serve({ '/': PAGE });
  browser = assistantBrowser();
  room = await browser.room('rewriting', policy(site.origin), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  await goto(room, `${site.origin}/`);
});

it.each([
  ['Low tide at noon. Three seals on the bar.', 'Low tide at <b>no</b>on. / Three seals on the bar.'],
  ['Low tide at noon. Two seals.', 'Low tide at <b>no</b>on. / Two seals.'],
  ['Low tide at noon. Two seals on bar.', 'Low tide at <b>no</b>on. / Two seals on bar.'],
  ['Low tide at noon. Two grey seals on the bar.', 'Low tide at <b>no</b>on. / Two grey seals on the bar.'],
  ['Low tide at noon. Two seals on the bar. Fog.', 'Low tide at <b>no</b>on. / Two seals on the bar. Fog.'],
  ['Low tide at noon. Only Two seals on the bar.', 'Low tide at <b>no</b>on. / Only Two seals on the bar.'],
])('keeps the paragraphs and the styles of what stays: %s', async (text, said) => {
  const ref = refOf(await room.observe(deadline()), 'textbox', 'Log');
  await room.perform({ kind: 'type', text, submit: false, ref, name: 'Log' }, deadline());
  expect(await snapshot(room)).toContain(`now ${said}`);
});

it('is another text where most of it is', async () => {
  const ref = refOf(await room.observe(deadline()), 'textbox', 'Log');
  const text = 'Low tide at six, and nobody there.';
  await room.perform({ kind: 'type', text, submit: false, ref, name: 'Log' }, deadline());
  expect(await snapshot(room)).toContain(`textbox "Log"`);
  expect(await snapshot(room)).toContain(text);
});
