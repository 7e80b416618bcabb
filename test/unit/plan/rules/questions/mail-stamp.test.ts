// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const box = (from: number, ...open: string[]): string =>
  [
    '- generic [ref=g]:',
    '  - generic [ref=k]:',
    ...['Inbox', 'Sent', 'Spam'].map(
      (name, i) => `    - generic [ref=f${from + i}] [cursor=pointer]: ${name}`,
    ),
    '  - generic [ref=l]:',
    ...[
      ['Omar Haddad', 'Nov 20, 09:12', 'Keys for the storage room'],
      ['Lena Fischer', 'Nov 20, 08:40', 'Choir rehearsal'],
      ['Water Board', 'Nov 19, 16:03', 'Meter reading due'],
    ].flatMap(([who, when, what], i) => [
      `    - generic [ref=m${from + i}] [cursor=pointer]:`,
      `      - generic [ref=w${from + i}]: ${who}`,
      `      - time [ref=t${from + i}]: ${when}`,
      `      - generic [ref=s${from + i}]: ${what}`,
    ]),
    '  - generic [ref=o]:',
    ...(open.length === 0 ? ['    - text: Select a message.'] : open),
  ].join('\n');

const LENA = box(
  0,
  '    - heading "Choir rehearsal" [level=2] [ref=h]',
  '    - generic [ref=i]: Lena Fischer · Nov 20, 08:40',
  '    - paragraph [ref=p]: The rehearsal starts at 19:15 instead of 18:30.',
);

it('when a mail came is not when what it tells of is: it is opened', async () => {
  const question = 'At what time does the rehearsal in the message from Lena start?';
  const steps = await planThrough(question, box(0), LENA);
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'm1' }]);
  expect(steps[1]).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/19:15/) }]);
  expect(await planOn('when is the meter reading due', box(0))).toMatchObject([{ kind: 'click', ref: 'm2' }]);
});

it('of the mail itself it is', async () => {
  expect(await planOn('when did the message from Lena arrive', box(0))).toMatchObject([
    { kind: 'done', answer: expect.stringMatching(/Nov 20/) },
  ]);
});

it('of one day the later mail is told by its hour, and what it is about by its subject', async () => {
  expect(await planOn('what is the latest message about', box(0))).toEqual([
    { kind: 'done', answer: 'Omar Haddad: Keys for the storage room.' },
  ]);
  expect(await planOn('what is the oldest message about', box(0))).toEqual([
    { kind: 'done', answer: 'Water Board: Meter reading due.' },
  ]);
});

it('elsewhere a line tells its own hour', async () => {
  const events = box(0).replaceAll(/(Inbox|Sent|Spam)/g, 'Part');
  expect(await planOn('when is the choir rehearsal', events)).toMatchObject([{ kind: 'done' }]);
});
