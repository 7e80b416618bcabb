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

const readings = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Day', 'Level', 'Check'].map((name) => `    - columnheader "${name}" [ref=h${name}]`),
  ...['2026-11-12', '2026-11-13', '2026-11-14'].flatMap((day, i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${day}" [ref=d${i}]`,
    `    - cell "${40 + i}" [ref=l${i}]`,
    `    - cell [ref=c${i}]:`,
    `      - button "Wrong" [ref=b${i}]`,
  ]),
].join('\n');

it.each([
  ['mark the reading of 13 November as wrong', 'b1'],
  ['mark the level of the fourteenth of november as wrong', 'b2'],
])('a day is the one that the page writes in digits: "%s"', async (request, ref) => {
  expect((await planOn(request, readings))[0]).toMatchObject({ kind: 'click', ref });
});

it('a day that the page writes twice tells no row', async () => {
  const twice = readings.replace('2026-11-12', '2026-11-13');
  expect((await planOn('mark the reading of 13 November as wrong', twice))[0]).toMatchObject({ kind: 'ask' });
});
