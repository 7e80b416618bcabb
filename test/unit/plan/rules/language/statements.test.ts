// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { planOn } from '../../../../support/planning.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  [
    'Could you sign the guest book for me? My name is Ada North, I am from Leeds, and it should say "Lovely lake".',
    ['sign the guest book for me, My name is Ada North, in Leeds, saying "Lovely lake"'],
  ],
  ['Register me. I’m Tom Berg. I live in Oslo.', ['Register me, I’m Tom Berg, in Oslo']],
  ['greet the crew, I am from Leeds', ['greet the crew, I am from Leeds']],
  ['Leave the boat. I am from Leeds.', ['Leave the boat', 'I am from Leeds']],
  ['Book the boat. Open the map.', ['Book the boat', 'Open the map']],
])('what is told for a form is one sentence with what it is told for: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it('nothing is sent before what is told for it is filled in', async () => {
  const page = [
    '- heading "Guest book" [level=3] [ref=e1]',
    '- textbox "Name" [ref=e2] [form=sends]',
    '- textbox "Town" [ref=e3] [form=sends]',
    '- button "Sign" [ref=e4] [form=sends]',
  ].join('\n');
  expect(
    await planOn('Sign the guest book, please. My name is Ada North. I am from Leeds.', page),
  ).toMatchObject([
    { kind: 'type', ref: 'e2', text: 'Ada North' },
    { kind: 'type', ref: 'e3', text: 'Leeds' },
  ]);
});

it('what is asked for behind what is told begins a sentence', () => {
  expect(sources('i have a toothache book me in on Friday')).toEqual([
    'i have a toothache',
    'book me in on Friday',
  ]);
  expect(sources('I want to book me a table')).toEqual(['book me a table']);
});
