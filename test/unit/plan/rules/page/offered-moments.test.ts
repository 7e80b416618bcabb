// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { freeMoments } from '../../../../../control-plane/src/plan/rules/page/offered-moments.ts';
import { planThrough, turnOn } from '../../../../support/planning.ts';

const SERVICES = [
  '- generic [ref=e1]:',
  '  - text: What shall it be?',
  ...['Haircut 30 min', 'Beard trim 20 min'].map(
    (name, i) => `  - generic [ref=s${i}] [cursor=pointer]: ${name}`,
  ),
].join('\n');
const PEOPLE = [
  '- generic [ref=e1]:',
  '  - text: With whom?',
  ...['Sami', 'Lotte'].map((name, i) => `  - generic [ref=p${i}] [cursor=pointer]: ${name}`),
].join('\n');
const DAYS = ['Fri 20 Nov', 'Sat 21 Nov', 'Mon 23 Nov', 'Tue 24 Nov'];
const WEEK = [
  '- generic [ref=e1]:',
  '  - generic [ref=e2] [cursor=pointer]: « earlier',
  '  - generic [ref=e3] [cursor=pointer]: later »',
  '  - table [ref=e4]:',
  '    - row [ref=r1]:',
  ...DAYS.map((day, i) => `      - columnheader "${day}" [ref=h${i}]`),
  '    - row [ref=r2]:',
  ...DAYS.flatMap((_, i) => [
    `      - cell [ref=c${i}]:`,
    ...['10:00', '16:30'].map((at, k) => `        - paragraph [ref=t${i}${k}] [cursor=pointer]: ${at}`),
  ]),
].join('\n');
const SURE = '- button "Book it" [ref=b1]\n- button "Start again" [ref=b2]';

it('the hours that stand in a column of a table are of the day that heads it', () => {
  const { model, input } = turnOn(WEEK, 'book');
  const shown = freeMoments(model, input.today).map(({ day, time }) => `${day} ${time / 60}`);
  expect(shown).toHaveLength(8);
  expect(shown.slice(-2).map((moment) => moment.slice(5))).toEqual(['11-24 10', '11-24 16.5']);
});

it('what is done, by whom and when are chosen on one page after the other', async () => {
  const steps = await planThrough(
    'Book a beard trim with Sami on Tuesday, 24 November, at 16:30.',
    SERVICES,
    PEOPLE,
    WEEK,
    SURE,
  );
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 's1' },
    { kind: 'click', ref: 'p0' },
    { kind: 'click', ref: 't31' },
    { kind: 'click', ref: 'b1' },
  ]);
});
