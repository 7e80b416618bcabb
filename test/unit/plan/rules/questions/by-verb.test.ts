// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const page = [
  '- heading "Crew" [level=1] [ref=e1]',
  '- table [ref=e2]:',
  '  - row [ref=e3]:',
  ...['Name', 'Wage', 'Office', 'Insured'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  '  - row [ref=e4]:',
  '    - cell "Ilse Brandt" [ref=e5]',
  '    - cell "2750" [ref=e6]',
  '    - cell "Pier 4" [ref=e7]',
  '    - cell [ref=e8]:',
  '      - checkbox [ref=e9]',
  '- paragraph [ref=e10]: "Plan: Harbour"',
  '- paragraph [ref=e11]: "Signatures so far: 318"',
].join('\n');

it.each([
  ['how much does Ilse earn', '2750'],
  ['What do we pay Ilse Brandt?', '2750'],
  ['where does Ilse Brandt sit', 'Pier 4'],
  ['Which plan am I on at the moment?', 'Harbour'],
  ['how many people have signed so far', '318'],
])('answers by what the page calls what the verb asks for: "%s"', async (question, value) => {
  expect(JSON.stringify(await planOn(question, page))).toContain(value);
});

it.each(['how much does Ilse weigh', 'how many people have voted'])(
  'tells nothing where the page has no name for it: "%s"',
  async (question) => {
    expect(JSON.stringify(await planOn(question, page))).not.toMatch(/2750|318|checked/);
  },
);

it('when a thing was last changed is told by whatever the page calls that', async () => {
  const lines = ['Name/rota.ods', 'Size/12 KB', 'Modified/3 May 2025'].map((line, i) => {
    const [head, value] = line.split('/');
    return `  - row [ref=r${i}]:\n    - cell "${head}" [ref=h${i}]\n    - cell "${value}" [ref=v${i}]`;
  });
  const file = ['- table [ref=t]:', ...lines].join('\n');
  for (const asked of ['When was the file rota.ods last changed?', 'Tell me when rota.ods was last edited'])
    expect(JSON.stringify(await planOn(asked, file))).toContain('3 May 2025');
  expect(await planOn('When was map.ods last changed?', file)).toMatchObject([{ kind: 'ask' }]);
});

it('what has to be paid is what the page calls due, of a thing that was opened, too', async () => {
  const bill = ['- heading "Bill 77" [level=2] [ref=h]', '- paragraph [ref=p]: "Amount due: 61.20, by May."'];
  for (const asked of ['How much do I have to pay?', 'tell me how much I owe'])
    expect(JSON.stringify(await planOn(asked, bill.join('\n')))).toContain('61.20');
  const list = [
    '- generic [ref=l]:',
    ...['Otto Prints', 'Rowing Club', 'Uncle Jim'].flatMap((name, i) => [
      `  - generic [ref=m${i}]:`,
      `    - generic [ref=n${i}] [cursor=pointer]: ${name}`,
      `    - generic [ref=s${i}]: Hello there`,
    ]),
  ].join('\n');
  const steps = await planThrough('how much do I have to pay Otto Prints', list, bill.join('\n'));
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'n0' }]);
  expect(JSON.stringify(steps[1])).toContain('61.20');
  expect(await planOn('how much do I have to pay Otto Prints', bill.join('\n'))).toMatchObject([
    { kind: 'ask' },
  ]);
});

it.each(['how many people fit in the board room', 'how many guests can the board room hold?'])(
  'how many a room holds is told by its seats: "%s"',
  async (question) => {
    const rooms = [
      '- paragraph [ref=p]: Seven people have asked after the band.',
      '- table [ref=t]:',
      '  - row [ref=h]:',
      ...['Room', 'Seats'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
      ...['Great hall/120', 'Board room/16'].flatMap((line, i) => [
        `  - row [ref=r${i}]:`,
        ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
      ]),
    ].join('\n');
    expect(JSON.stringify(await planOn(question, rooms))).toMatch(/\b16\b/);
    expect(JSON.stringify(await planOn(question, page))).not.toMatch(/answer/);
  },
);

const KENNEL = [
  '- heading "Kennel 4" [level=3] [ref=e1]',
  '- term [ref=e2]: Name',
  '- definition [ref=e3]: Biscuit',
  '- term [ref=e4]: Owner',
  '- definition [ref=e5]: Noor Halim',
  '- term [ref=e6]: Walker',
  '- definition [ref=e7]: Abe Stern',
].join('\n');

it.each([
  ['who does this dog belong to', /Noor Halim/],
  ['whose dog is this?', /Noor Halim/],
  ['who owns Biscuit', /Noor Halim/],
  ['who walks this dog?', /Abe Stern/],
  ['who walks Biscuit', /Abe Stern/],
])('"%s" asks for the person who is told under a noun of that verb', async (said, told) => {
  expect(await planOn(said, KENNEL)).toEqual([{ kind: 'done', answer: expect.stringMatching(told) }]);
});

it('who is told for other things, and what a thing itself is called, answers no question for a deed', async () => {
  expect((await planOn('who washes this dog', KENNEL)).map(({ kind }) => kind)).toEqual(['ask']);
});
