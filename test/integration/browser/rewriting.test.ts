// SPDX-License-Identifier: MIT
// An editor of several paragraphs whose text is written anew with some other words.
import { beforeEach, expect, it } from 'vitest';
import { deadline, goto, refOf, roomAtSite, snapshot } from './site.ts';

const PAGE = `<title>Log</title>
<div contenteditable role=textbox aria-label=Log oninput="show()"><p>Low tide at <b>no</b>on.</p><p>Two seals on the bar.</p></div>
<p id=said role=status></p>
<script>const show = () => { said.textContent =
  'now ' + [...document.querySelectorAll('[contenteditable] > *')].map((one) => one.innerHTML.replaceAll('&nbsp;', ' ')).join(' / '); };</script>`;

const at = roomAtSite('rewriting', { '/': PAGE });
beforeEach(async () => {
  await goto(at.room, `${at.site.origin}/`);
});

it.each([
  ['Low tide at noon. Three seals on the bar.', 'Low tide at <b>no</b>on. / Three seals on the bar.'],
  ['Low tide at noon. Two seals.', 'Low tide at <b>no</b>on. / Two seals.'],
  ['Low tide at noon. Two seals on bar.', 'Low tide at <b>no</b>on. / Two seals on bar.'],
  ['Low tide at noon. Two grey seals on the bar.', 'Low tide at <b>no</b>on. / Two grey seals on the bar.'],
  ['Low tide at noon. Two seals on the bar. Fog.', 'Low tide at <b>no</b>on. / Two seals on the bar. Fog.'],
  ['Low tide at noon. Only Two seals on the bar.', 'Low tide at <b>no</b>on. / Only Two seals on the bar.'],
])('keeps the paragraphs and the styles of what stays: %s', async (text, said) => {
  const ref = refOf(await at.room.observe(deadline()), 'textbox', 'Log');
  await at.room.perform({ kind: 'type', text, submit: false, ref, name: 'Log' }, deadline());
  expect(await snapshot(at.room)).toContain(`now ${said}`);
});

it('is another text where most of it is', async () => {
  const ref = refOf(await at.room.observe(deadline()), 'textbox', 'Log');
  const text = 'Low tide at six, and nobody there.';
  await at.room.perform({ kind: 'type', text, submit: false, ref, name: 'Log' }, deadline());
  expect(await snapshot(at.room)).toContain(`textbox "Log"`);
  expect(await snapshot(at.room)).toContain(text);
});
