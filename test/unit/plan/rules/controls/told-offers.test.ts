// SPDX-License-Identifier: MIT
// One field that completes what is typed beside one that does not, and nothing said of which is meant.
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const PAGE = [
  '- textbox "River" [ref=e1] [completes]',
  '- textbox "Nearest town" [ref=e2]',
  '- button "Submit" [ref=e3]',
];
const OFFERS = [
  '- list [ref=l]:',
  ...['Ems', 'Emscher', 'Emsland'].map((name, i) => `  - listitem [ref=o${i}] [cursor=pointer]: ${name}`),
];
const EMPTY = PAGE.join('\n');
const TYPED = [...PAGE, ...OFFERS].join('\n').replace('[completes]', '[completes] [active]: Ems');

it.each([
  ['Type "Ems", pick Emscher out of the list that appears', 'o1'],
  ['Start typing Ems and click on Emsland in the list that comes up', 'o2'],
  ['Enter an item that starts with "Ems" and ends with "er"', 'o1'],
])('what is picked of the offers is typed where there are some: %s', async (said, ref) => {
  const steps = await planThrough(said, EMPTY, TYPED);
  expect(steps.flat().filter(({ kind }) => kind !== 'done')).toMatchObject([
    { kind: 'type', ref: 'e1', text: 'Ems' },
    { kind: 'click', ref },
  ]);
});

it('a text of which nothing is picked is asked about', async () => {
  expect(await planThrough('Type "Ems" and press Submit', EMPTY)).toMatchObject([[{ kind: 'ask' }]]);
});
