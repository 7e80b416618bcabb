// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const NOTICES = [
  '- heading "Notices" [level=3] [ref=e1]',
  '- paragraph [ref=e2]:',
  '  - text: Summer picnic on 4 July at the weir.',
  '  - button "Count me in" [ref=e3]',
  '- paragraph [ref=e4]: The lift is out of order.',
].join('\n');

it.each(['put me down for the summer picnic', 'count me in for the picnic', 'attend the picnic at the weir'])(
  'a notice has the button for what it tells of: "%s"',
  async (request) => {
    expect((await planOn(request, NOTICES))[0]).toMatchObject({ kind: 'click', ref: 'e3' });
  },
);

it.each(['put me down for the winter ball', 'delete the summer picnic'])(
  'what no notice tells, or has no button for, is asked about: "%s"',
  async (request) => {
    expect((await planOn(request, NOTICES))[0]).toMatchObject({ kind: 'ask' });
  },
);

it('what was opened for a deed may have one button that says the same', async () => {
  const day =
    '- list:\n  - listitem [ref=d1]:\n    - button "08:00 Fire drill" [ref=e1]\n  - listitem [ref=d2]:\n    - button "19:00 Choir" [ref=e2]';
  const open = `${day}\n- generic:\n  - text: Fire drill, yard\n  - button "I'll be there" [ref=e3]\n  - button "Delete" [ref=e4]`;
  const [first, second] = await planThrough("say that I'll be there for the fire drill", day, open);
  expect(first?.[0]).toMatchObject({ kind: 'click', ref: 'e1' });
  expect(second?.[0]).toMatchObject({ kind: 'click', ref: 'e3' });
});

it('what was typed is no notice', async () => {
  const page = [
    '- generic [ref=e1]:',
    '  - searchbox "Search" [ref=e2]: winter picnic tickets',
    '  - button "Order form" [ref=e3]',
    '- paragraph [ref=e4]: Nothing was found.',
  ].join('\n');
  expect((await planOn('order winter picnic tickets', page))[0]).not.toMatchObject({ ref: 'e3' });
});
