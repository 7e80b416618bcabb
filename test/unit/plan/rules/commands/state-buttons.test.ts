// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const ROOMS = [
  '- generic [ref=e1]:',
  ...[
    ['Attic', 'Fan is on'],
    ['Cellar', 'Fan is off'],
    ['Porch', 'Fan is off'],
  ].flatMap(([room, state], i) => [
    `  - generic [ref=r${i}]:`,
    `    - generic [ref=n${i}]: ${room}`,
    `    - button "${state}" [ref=b${i}] [cursor=pointer]`,
  ]),
].join('\n');

describe('a button that tells a state', () => {
  it.each([
    ['switch the fan on in the cellar', 'b1'],
    ['turn on the porch fan', 'b2'],
    ['could you turn the fan in the attic off', 'b0'],
    ['switch the attic fan off please', 'b0'],
  ])('is pressed where it says the other: "%s"', async (request, ref) => {
    const plan = await planOn(request, ROOMS);
    expect(plan).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
  });

  it('is left alone where it says that already', async () => {
    const plan = await planOn('turn the fan off in the cellar', ROOMS);
    expect(plan).toEqual([{ kind: 'done', answer: expect.stringContaining('already off') }]);
  });

  it('is pressed for all that are meant, and for no one of several', async () => {
    expect(await planOn('switch all fans on', ROOMS)).toMatchObject([
      { ref: 'b1' },
      { ref: 'b2' },
      { kind: 'done' },
    ]);
    expect(await planOn('switch the fan on', ROOMS)).toMatchObject([{ kind: 'ask' }]);
  });

  it('is the only one that can be meant where the others are so already', async () => {
    expect((await planOn('switch the fan off', ROOMS))[0]).toMatchObject({ kind: 'click', ref: 'b0' });
  });
});

it('all of them, or those of two places, are switched at once', async () => {
  const refs = async (request: string) =>
    (await planOn(request, ROOMS)).flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(await refs('turn everything off')).toEqual(['b0']);
  expect(await refs('turn on the fans in all rooms')).toEqual(['b1', 'b2']);
  expect(await refs('switch on the fans in the cellar and the porch')).toEqual(['b1', 'b2']);
});

it('a value is for nothing that tells a state', async () => {
  const plan = await planOn('set the speed of the fan in the porch to 80', ROOMS);
  expect(plan).toMatchObject([{ kind: 'ask' }]);
  expect((await planOn('set the fan in the porch to on', ROOMS))[0]).toMatchObject({ ref: 'b2' });
});

it('"Off" among the options of a list that is open tells no state', async () => {
  const option = (name: string, ref: string) => `      - generic [ref=${ref}] [cursor=pointer]: "${name}"`;
  const page = [
    '- generic [ref=e1]:',
    '  - generic [ref=e2] [cursor=pointer]: Every morning',
    '  - generic [ref=e3]:',
    ...['Every morning', 'Twice a day', 'Off']
      .map((name, i) => option(name, `o${i}`))
      .map((line) => line.slice(2)),
    '- generic [ref=e4]:',
    '  - generic [ref=e5]: Skip when it rains',
    '  - switch "Skip when it rains" [ref=e6]',
  ].join('\n');
  expect((await planOn('turn on skip when it rains', page))[0]).toMatchObject({ kind: 'check', ref: 'e6' });
});
