// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const card = (ref: number, head: string, ...lines: string[]): string =>
  [
    `  - generic [ref=e${ref}]:`,
    `    - generic [ref=e${ref + 1}]:`,
    `      - heading "${head}" [level=2] [ref=e${ref + 2}]`,
    ...lines.map((line) => `      - text: ${line}`),
    `    - link "Edit" [ref=e${ref + 3}] [cursor=pointer]`,
  ].join('\n');

const CARDS = [
  '- main [ref=e1]:',
  card(10, 'Home address', '4 Weir Lane', 'Hull', 'HU1 4AA'),
  card(20, 'Invoice address', '9 Mill Row', 'Leeds', 'LS2 7BB'),
  card(30, 'Holiday address', '1 Sea View', 'Whitby', 'YO21 3CC'),
].join('\n');

it('takes what is named next in the part whose head was gone to', async () => {
  const [, edit] = await planThrough(
    'Go to "Invoice address", click on Edit and tell me the street',
    CARDS,
    CARDS,
  );
  expect(edit).toMatchObject([{ kind: 'click', ref: 'e23' }]);
});

it('asks where no part was gone to', async () => {
  expect(await planOn('click on Edit', CARDS)).toMatchObject([{ kind: 'ask' }]);
});

it.each([
  'The holiday postcode is wrong, change it to YO22 1DD and save',
  'change the holiday town to Filey',
])('edits the part whose value is told by what it is of: "%s"', async (said) => {
  expect(await planOn(said, CARDS)).toMatchObject([{ kind: 'click', ref: 'e33' }]);
});

it('answers no question for a postcode by what has no number', async () => {
  expect(await planOn("what's the invoice postcode", CARDS)).not.toContainEqual(
    expect.objectContaining({ kind: 'done' }),
  );
});
