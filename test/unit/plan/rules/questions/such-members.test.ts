// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { suchMembers } from '../../../../../control-plane/src/plan/rules/questions/such-members.ts';
import { pageOf } from '../../../../support/planning.ts';

const parts = (...lines: string[][]) =>
  [
    '- generic [ref=s]:',
    ...lines.flatMap((texts, i) => [
      `  - generic [ref=l${i}]:`,
      ...texts.map((text, at) => `    - generic [ref=t${i}${at}]: ${text}`),
    ]),
  ].join('\n');

it('the letter over the names is no crew that one of them is in', () => {
  const asks = (page: string) => suchMembers('which crew is ida cole in', modelOf(pageOf(page)));
  const names = ['B', 'Eli Bond', 'Uma Banks', 'C', 'Ida Cole'];
  expect(asks(parts(['People', '＋'], ['All', 'Boats', 'Shore'], names))).toBeUndefined();
  expect(asks(parts(['Tern', 'Ida Cole'], ['Skua', 'Eli Bond']))).toBe('Tern.');
});

const posts = [
  ['Iris Holm @iris · 2h', 'Found: a red scarf by the well.'],
  ['Tam Reid @tam · 3h', 'Has anyone a ladder to lend?'],
  ['Lars Ek @lars · 5h', 'The bakery is shut on Monday.'],
].flatMap(([who, text], i) => [
  `- generic [ref=p${i}]:`,
  `  - text: "${who}"`,
  `  - generic [ref=t${i}]: "${text}"`,
  `  - button "Like" [ref=l${i}]`,
]);

it('who a question asks something of is no answer to it', () => {
  const model = modelOf(pageOf(posts.join('\n')));
  expect(suchMembers('what has Iris found', model)).toBeUndefined();
  expect(suchMembers('which days does Lars work', model)).toBeUndefined();
  expect(suchMembers('which place is Tam at', model)).toBeUndefined();
  expect(suchMembers('which post is about the ladder', model)).toContain('Tam Reid');
});

const huts = [
  [
    'Getting there',
    'The path leaves the road at the chapel. Wear boots. The last gate opens with a brass key that hangs in the shop.',
  ],
  [
    'Sleeping',
    'There are six bunks in the loft, and blankets for all of them. Please bring a sheet and a lamp of your own.',
  ],
  ['Lamp and stove', 'The stove burns wood.'],
].flatMap(([title, text], i) => [
  `- generic [ref=s${i}]:`,
  `  - heading "${title}" [level=2] [ref=h${i}]`,
  `  - paragraph [ref=p${i}]: ${text}`,
]);

it('a part of the page is not what it speaks of', () => {
  const model = modelOf(pageOf(huts.join('\n')));
  expect(suchMembers('what key does the last gate need', model)).toBeUndefined();
  expect(suchMembers('which key opens the gate', model)).toBeUndefined();
  expect(suchMembers('which part is about the gate', model)).toContain('Getting there');
});

it('who is at a desk is not told by its number, whatever is said to be done there', () => {
  const desks = [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Name', 'Team', 'Desk'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...['Ada Lund/Optics/2.14', 'Ben Roy/Sales/3.04'].flatMap((line, i) => [
      `  - row [ref=r${i}]:`,
      ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
    ]),
  ].join('\n');
  const model = modelOf(pageOf(desks));
  expect(suchMembers('who is at desk 3.04', model)).toBe('Ben Roy.');
  expect(suchMembers('who sits at desk 3.04', model)).toBe('Ben Roy.');
  expect(suchMembers('who sits at desk 9.99', model)).toBeUndefined();
});

const plots = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Name', 'Plot', 'Size in m²', 'Owes'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  ...['Ada Lund/37/120/£0.00', 'Ben Roy/3/250/£36.00', 'Cy Holt/9/180/£12.00'].flatMap((line, i) => [
    `  - row [ref=r${i}]:`,
    ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
  ]),
].join('\n');

it.each([
  ['who owes something', 'Ben Roy, Cy Holt.'],
  ['who owes nothing', 'Ada Lund.'],
  ['which plots are bigger than 150', '3, 9.'],
])('something is more than nothing: "%s"', (question, told) => {
  expect(suchMembers(question, modelOf(pageOf(plots)))).toBe(told);
});

it('who has not paid is told by their lines, and neither by what can be done with these nor by a filter', () => {
  const club = [
    '- combobox "Show" [ref=s]:',
    ...['Everyone', 'Fee paid', 'Fee not paid'].map((name) => `  - option "${name}"`),
    ...['Ada Lund/fee paid', 'Ben Roy/fee not paid', 'Cy Holt/fee paid'].flatMap((line, i) => {
      const [name, state = ''] = line.split('/');
      const pay = /not/.test(state) ? [`  - button "Mark paid" [ref=b${i}]`] : [];
      return [
        `- article [ref=a${i}]:`,
        `  - heading "${name}" [level=3] [ref=n${i}]`,
        `  - paragraph [ref=p${i}]: ${state}`,
        ...pay,
      ];
    }),
  ].join('\n');
  expect(suchMembers('who has not paid', modelOf(pageOf(club)))).toBe('Ben Roy.');
  expect(suchMembers('who has paid', modelOf(pageOf(club)))).toBe('Ada Lund, Cy Holt.');
});
