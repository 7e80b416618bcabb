// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PLAYER = [
  '- button "Mute" [ref=e1]',
  '- button "Pause" [ref=e2]',
  '- textbox "Search" [ref=e3] [form=looks-up]',
].join('\n');

it.each([
  ['turn the sound off', 'e1'],
  ['switch off the sound', 'e1'],
  ['stop the video', 'e2'],
])('"%s" is done by the control that has a word for it', async (said, ref) => {
  expect((await planOn(said, PLAYER))[0]).toMatchObject({ kind: 'click', ref });
});

it('what is said of a control is never looked for by a search', async () => {
  expect((await planOn('turn the subtitles off', PLAYER))[0]).toMatchObject({ kind: 'ask' });
});

it('a command is copied by the button beside it', async () => {
  const page = ['- code [ref=e1]: apt install hive', '- button "Copy to clipboard" [ref=e2]'].join('\n');
  expect((await planOn('copy the command', page))[0]).toMatchObject({ kind: 'click', ref: 'e2' });
});
