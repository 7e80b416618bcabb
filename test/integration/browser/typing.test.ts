// SPDX-License-Identifier: MIT
// What a page hears of a text that is put into its field.
import { expect, it } from 'vitest';
import { deadline, goto, refOf, roomAtSite, snapshot } from './site.ts';

const PAGE = `<title>Birds</title>
<label>Bird <input value=wren onkeyup="said.textContent = 'sought ' + this.value + ' at ' + event.key"></label>
<label>Fish <input onkeyup="typed += event.key; heard.textContent = 'heard ' + typed"></label>
<label>Colour <input onchange="said.textContent = 'kept ' + this.value"></label>
<label>Tree <input oninput="said.textContent = 'seen ' + this.value" onchange="said.textContent = 'left'"></label>
<input aria-label=Keys style="width: 1px; height: 1px; padding: 0; opacity: 0"
  onkeydown="drawn.textContent += event.key.length === 1 ? event.key : ' ' + event.key; this.value = ''"><p id=drawn></p>
<p id=said role=status></p><p id=heard role=status></p><script>var typed = '';</script>`;

const at = roomAtSite('typing', { '/': PAGE });

it.each([
  [{ kind: 'type', text: 'gold', submit: false } as const, 'sought gold at d'],
  [{ kind: 'clear' } as const, 'sought at Delete'],
])('is the key that is let go last: %j', async (action, said) => {
  await goto(at.room, `${at.site.origin}/`);
  const ref = refOf(await at.room.observe(deadline()), 'textbox', 'Bird');
  await at.room.perform({ ...action, ref, name: 'Bird' }, deadline());
  expect(await snapshot(at.room)).toContain(said);
});

it('each key is heard of by a page that puts together what is typed', async () => {
  await goto(at.room, `${at.site.origin}/`);
  const ref = refOf(await at.room.observe(deadline()), 'textbox', 'Fish');
  await at.room.perform({ kind: 'type', text: 'tench', submit: false, ref, name: 'Fish' }, deadline());
  expect(await snapshot(at.room)).toContain('heard tench');
});

it.each([
  ['Colour', 'kept teal', 'is left where the page waits for that'],
  ['Tree', 'seen teal', 'is not left where the page hears of each letter'],
])('“%s”: %s, since the field %s', async (name, said) => {
  await goto(at.room, `${at.site.origin}/`);
  const ref = refOf(await at.room.observe(deadline()), 'textbox', name);
  await at.room.perform({ kind: 'type', text: 'teal', submit: false, ref, name }, deadline());
  expect(await snapshot(at.room)).toContain(said);
});

it('a field too small to show a letter gets each key, for the page that draws them', async () => {
  await goto(at.room, `${at.site.origin}/`);
  const ref = refOf(await at.room.observe(deadline()), 'textbox', 'Keys');
  await at.room.perform({ kind: 'type', text: 'carp 2', submit: true, ref, name: 'Keys' }, deadline());
  expect(await snapshot(at.room)).toContain('carp 2 Enter');
});
