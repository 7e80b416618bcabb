// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { countOfName } from '../../../../../control-plane/src/plan/rules/questions/of-name.ts';
import { pageOf } from '../../../../support/planning.ts';

const part = (head: string, ...things: string[]): string[] => [
  '- generic [ref=e1]:',
  `  - ${head}`,
  ...things.map((thing, i) => `  - generic [ref=t${i}]: ${thing}`),
];
const workshop = [
  ...part('heading "Tray" [ref=h1]', 'Bolt', 'Bolt', 'Nut', 'Bolt cutter'),
  ...part('generic [ref=h2]: Drawer'),
  '  - generic [ref=t8]:',
  '    - text: Bolt',
  '- paragraph [ref=e9]: The bolts are in the tray.',
];

const counted = (phrase: string, page = workshop) => countOfName(phrase, modelOf(pageOf(page.join('\n'))));

it.each([
  ['bolts are in the tray', 2],
  ['bolts do you see in the drawer', 1],
  ['nuts are there in the tray', 1],
  ['bolt cutters in the tray', 1],
])('counts what is called so in the part of the page that is: "%s"', (phrase, count) => {
  expect(counted(phrase)).toBe(count);
});

it.each(['bolts are there', 'bolts are in the cellar', 'screws are in the tray', 'tools are in the tray'])(
  'counts none where no part or thing is called so: "%s"',
  (phrase) => {
    expect(counted(phrase)).toBeUndefined();
  },
);

it('counts none where two parts are called so', () => {
  expect(counted('bolts are in the tray', [...workshop, ...part('text: Tray', 'Bolt')])).toBeUndefined();
});
