// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = [
  '- list [ref=e3]:',
  ...['Thu 3 December, 08:40, oil change', 'Fri 11 December, 14:00, new tyres'].flatMap((told, i) => [
    `  - listitem [ref=i${i + 1}]:`,
    `    - text: ${told}`,
    `    - button "Cancel ${told}" [ref=e${i + 1}]: Cancel`,
  ]),
].join('\n');

it.each([
  ['cancel my appointment on the third of december', 'e1'],
  ['cancel the appointment on the eleventh of december', 'e2'],
])('a day that is told in words is the one that the page writes: "%s"', async (request, ref) => {
  expect((await planOn(request, page))[0]).toMatchObject({ kind: 'click', ref });
});

it('a day that nothing is called by is asked about', async () => {
  expect((await planOn('cancel my appointment on the fourth of december', page))[0]).toMatchObject({
    kind: 'ask',
  });
});
