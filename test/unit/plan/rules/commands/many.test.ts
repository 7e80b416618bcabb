// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const numbers = ['41', '-6', '118']
  .map((text, i) => `- generic [ref=n${i}] [cursor=pointer]: "${text}"`)
  .join('\n');

it.each([
  ['click the numbers in order starting with the smallest', ['n1', 'n0', 'n2']],
  ['click the numbers from the highest to the lowest', ['n2', 'n0', 'n1']],
  ['click the numbers in ascending order', ['n1', 'n0', 'n2']],
])('presses numbers in their order: "%s"', async (request, refs) => {
  const actions = await planOn(request, numbers);
  expect(actions.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
  expect(actions.at(-1)).toMatchObject({ kind: 'done', answer: expect.stringContaining('“118”') });
});

it('presses numbers that are only drawn where none can be seen to take a press', async () => {
  const drawn = ['3', '1', '2'].map((text, i) => `  - generic [ref=n${i}]: "${text}"`).join('\n');
  const actions = await planOn('click the numbers in ascending order', `- img [ref=e1]:\n${drawn}`);
  expect(actions.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(['n1', 'n2', 'n0']);
});

it('takes a day for one day, however many things are called by its month', async () => {
  const days = [26, 27, 28].map((day) => `- button "November ${day}, 2026" [ref=d${day}]`).join('\n');
  expect(await planOn('choose 27 November', days)).toMatchObject([
    { kind: 'click', ref: 'd27' },
    { kind: 'done' },
  ]);
});

const seeds = [
  ['Beet Boltardy', 'beet', '12'],
  ['Carrot Nantes', 'carrot', '3'],
  ['Carrot Purple Sun', 'carrot', '0'],
  ['Fennel Romanesco', 'carrot', '0'],
].flatMap(([name, kind, packets], i) => [
  `  - generic [ref=l${i}]:`,
  `    - checkbox [ref=c${i}]`,
  `    - generic [ref=n${i}]: ${name}`,
  `    - generic [ref=k${i}]: ${kind}`,
  `    - generic [ref=p${i}]: "${packets}"`,
]);
const store = [
  '- textbox "Filter by name" [ref=f]',
  '- generic [ref=h]:',
  ...['Seed', 'Family', 'Packets'].map((head) => `  - generic [ref=${head}] [cursor=pointer]: ${head}`),
  '- generic [ref=e1]:',
  ...seeds,
].join('\n');

it.each([
  'tick the two carrots',
  'select the two seeds whose names begin with Carrot',
  'select all seeds that start with Carrot',
])('ticks all that are called so in part: "%s"', async (request) => {
  const ticks = (await planOn(request, store)).filter(({ kind }) => kind === 'check');
  expect(ticks).toMatchObject([{ ref: 'c1' }, { ref: 'c2' }]);
});

it('types what a list is to be filtered by into its field, rather than tick the line that begins so', async () => {
  expect((await planOn('filter by carrot', store))[0]).toMatchObject({ kind: 'type', text: 'carrot' });
});

it('knows lines of which nothing is left by the number in that column', async () => {
  const ticks = (await planOn('select all seeds that have no packets left', store)).slice(0, -1);
  expect(ticks).toMatchObject([{ ref: 'c2' }, { ref: 'c3' }]);
});
