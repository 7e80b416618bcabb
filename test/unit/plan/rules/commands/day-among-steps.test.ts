// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const row = (head: string, ...names: [string, string][]) =>
  [
    `- heading "${head}" [level=3]`,
    '- generic:',
    ...names.map(([ref, name]) => `  - generic [ref=${ref}] [cursor=pointer]: ${name}`),
  ].join('\n');
const CLINIC = [
  '- heading "Book a visit" [level=1] [ref=e1]',
  row('1. What', ['a1', 'Foot massage – £40'], ['a2', 'Ear care – £15']),
  row('2. With whom', ['p1', 'Runa'], ['p2', 'Otto']),
  row('3. Day', ['d1', 'Tue 24 Nov'], ['d2', 'Wed 25 Nov'], ['d3', 'Thu 26 Nov']),
  '- heading "4. Time" [level=3]',
  '- generic [ref=t0]: Pick somebody and a day first.',
  '- text: Your name',
  '- textbox "Your name" [ref=n1]',
  '- button "Confirm booking" [ref=b1]',
].join('\n');

it.each([
  'Book a foot massage with Runa on Wed 25 Nov at 10:30 for Ida Moe.',
  'book a foot massage on wednesday at half past ten with Runa for Ida Moe',
])('a day is picked behind what stands above it, which would take it back: "%s"', async (said) => {
  expect(await planOn(said, CLINIC)).toMatchObject([{ kind: 'click', ref: 'a1' }]);
});

it('a day that nothing stands above is shown first', async () => {
  const page = row('Day', ['d1', 'Tue 24 Nov'], ['d2', 'Wed 25 Nov'], ['d3', 'Thu 26 Nov']);
  expect((await planOn('book the yoga on Wednesday evening', page))[0]).toMatchObject({
    kind: 'click',
    ref: 'd2',
  });
});
