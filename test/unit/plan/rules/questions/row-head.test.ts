// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { headedLine } from '../../../../../control-plane/src/plan/rules/questions/row-head.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const table = (name: string, ...rows: [string, string][]): string[] => [
  `- table "${name}":`,
  '  - row:',
  '    - columnheader "Key"',
  '    - columnheader "What it does"',
  ...rows.flatMap(([key, does]) => ['  - row:', `    - rowheader "${key}"`, `    - cell "${does}"`]),
];
const PAGE = [
  '- heading "Keys" [level=2]',
  ...table(
    'Keys of the map',
    ['Up Arrow', 'Moves the map up. The same day of the atlas stays.'],
    ['Page Up', 'Zooms in by 3 levels'],
    ['Shift + Tab', 'Goes back to the search'],
    ['Home End', 'Goes to the edge'],
  ),
  ...table('Keys of the legend', ['Home', 'Goes to the first sign.']),
  '- term: Quay',
  '- definition: Where boats are tied up.',
].join('\n');

const told = (question: string, page = PAGE) => headedLine(question, modelOf(pageOf(page)));

it.each([
  ['what does page up do in the map', 'Zooms in by 3 levels.'],
  ['What does the Page Up key do when the map is open', 'Zooms in by 3 levels.'],
  ['what happens when I press shift plus tab', 'Goes back to the search.'],
  ['what does the home key do in the legend', 'Goes to the first sign.'],
  ['what does home do on the map', 'Goes to the edge.'],
  ['how many levels does page up zoom', 'Zooms in by 3 levels.'],
  ['what is a quay for', 'Where boats are tied up.'],
  ['what is the quay for', 'Where boats are tied up.'],
])('"%s" is told by the line that is headed so', (question, text) => {
  expect(told(question)?.text).toBe(text);
});

it('no other line of keys is the answer where a key has none, or several differ', async () => {
  expect(told('what does page down do in the map')).toEqual({});
  expect(told('what does the home key do')).toEqual({});
  expect(await planOn('what does the page down key do in the map', PAGE)).toMatchObject([{ kind: 'ask' }]);
});

it('what asks for no line, on a page without keys or of something else, is left to other readers', () => {
  expect(told('what does page up do', '- paragraph: Page Up zooms in.')).toBeUndefined();
  expect(told('what does the ferry do on Sundays')).toBeUndefined();
  expect(told('how many boats are there')).toBeUndefined();
});
