// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { superlativeIn } from '../../../../../control-plane/src/plan/rules/language/superlatives.ts';
import { planOn } from '../../../../support/planning.ts';

it('who has worked somewhere the longest is who came first', () => {
  const told = superlativeIn('worked here the longest');
  expect(told).toMatchObject({
    superlative: { end: 'min', names: expect.arrayContaining(['started']) },
    rest: '',
  });
  expect(superlativeIn('the longest walk')).toMatchObject({ superlative: { end: 'max' } });
});

it('what came out first is the one of the earliest year', () => {
  expect(superlativeIn('record that came out first')).toMatchObject({
    superlative: { end: 'min', names: expect.arrayContaining(['year']) },
    rest: 'record',
  });
  expect(superlativeIn('map published last')).toMatchObject({ superlative: { end: 'max' }, rest: 'map' });
  expect(superlativeIn('came out of the shed')).toBeUndefined();
});

it('what needs something new soonest has the least of it', () => {
  for (const [said, name] of [
    ['lamp that needs a new battery soonest', 'battery'],
    ['lamp needs fresh batteries first', 'battery'],
    ['lamp that will need more oil next', 'oil'],
  ])
    expect(superlativeIn(said as string)).toMatchObject({
      superlative: { names: [name], end: 'min' },
      rest: 'lamp',
    });
  expect(superlativeIn('lamp that needs a new battery')).toBeUndefined();
});

it('the fastest takes the shortest time, or has the greatest speed', () => {
  const page = (column: string, values: string[]) =>
    [
      '- table "Trams" [ref=t]:',
      '  - row [ref=r]:',
      '    - columnheader "Tram" [ref=c1]',
      `    - columnheader "${column}" [ref=c2]`,
      ...['Blue line', 'Red line', 'Green line'].flatMap((name, i) => [
        `  - row [ref=r${i}]:`,
        `    - cell "${name}" [ref=n${i}]`,
        `    - cell "${values[i]}" [ref=v${i}]`,
      ]),
    ].join('\n');
  return Promise.all(
    [page('Speed (km/h)', ['38', '61', '44']), page('Time (min)', ['44', '31', '38'])].map(async (shown) =>
      expect(await planOn("what's the fastest tram they've got", shown)).toMatchObject([
        { kind: 'done', answer: expect.stringMatching(/^Red line/) },
      ]),
    ),
  );
});

it.each([
  ['the train that is the first to arrive in Oslo', 'arrival', 'min', 'the train in Oslo'],
  ['the last ferry to leave', 'departure', 'max', 'ferry'],
  ['the train to Oslo with the earliest arrival', 'arrival', 'min', 'the train to Oslo'],
  ['the bus with the latest departure time', 'departure', 'max', 'the bus'],
])('what comes first or last is compared by when it does: %s', (phrase, name, end, rest) => {
  const told = superlativeIn(phrase);
  expect(told?.superlative.names[0]).toBe(name);
  expect(told?.superlative.end).toBe(end);
  expect(told?.rest.replace(/\s+/g, ' ').trim()).toBe(rest);
});
