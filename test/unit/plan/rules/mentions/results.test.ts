// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const FORM = (people: string) =>
  [
    '- textbox "Arrival" [ref=e1]: 2026-12-11',
    `- combobox "Guests" [ref=e2]:`,
    ...['1', '2', '3'].map((n) => `  - option "${n}"${n === people ? ' [selected]' : ''}`),
    '- button "Check availability" [ref=e3]',
  ].join('\n');
const FOUND = [
  '- table [ref=t]:',
  ...[
    ['Attic', 'no breakfast', '€64'],
    ['Mill', 'breakfast included', '€83'],
  ].flatMap(([name, food, price]) => [
    `  - row [ref=r${name}]:`,
    `    - cell "${name}" [ref=c${name}]`,
    `    - cell "${food}" [ref=f${name}]`,
    `    - cell "${price}" [ref=p${name}]`,
    `    - cell [ref=b${name}]:`,
    `      - link "Book" [ref=l${name}]`,
  ]),
].join('\n');

describe('what a form does not ask for', () => {
  it.each([
    ['book a room for two people, with breakfast', 'lMill'],
    ['book a room for two people, the one that costs less than 70 euros', 'lAttic'],
    ['book two seats in the room that costs less than 70 euros', 'lAttic'],
  ])('tells which of its results is meant: "%s"', async (said, ref) => {
    const steps = await planThrough(said, FORM('1'), FORM('2'), FOUND);
    const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(refs).toEqual(['e2', 'e3', ref]);
  });

  it('is told behind the ticket that is bought for it', async () => {
    const steps = await planThrough(
      'buy a ticket for the cheapest train for two people',
      FORM('1'),
      FORM('2'),
      FOUND,
    );
    const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(refs).toEqual(['e2', 'e3', 'lAttic']);
  });

  it('is whom it is for, once one is taken, and nothing else beside that', async () => {
    const told = async (said: string) =>
      (await planThrough(said, FORM('1'), FORM('2'), FOUND))
        .flat()
        .flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(await told('book the cheapest room for two people under the name Ida Moe')).toEqual([
      'e2',
      'e3',
      'lAttic',
    ]);
    expect(
      await told('book the cheapest room for two people with sauna under the name Ida Moe'),
    ).not.toContain('lAttic');
  });

  it('is asked about where the form books itself', async () => {
    const form = FORM('1').replace('Check availability', 'Book');
    expect((await planThrough('book a room for two people, with breakfast', form))[0]).toMatchObject([
      { kind: 'ask' },
    ]);
  });
});

it('what the form itself has to choose from is chosen before it is sent', async () => {
  const car = (name: string, i: number) => [
    `  - generic [ref=g${i}]:`,
    `    - radio "${name}" [ref=r${i}]`,
    `    - text: ${name}`,
  ];
  const page = [
    '- textbox "Pick-up location" [ref=e1]',
    '- button "Go to the Next Month" [ref=e2]',
    '- group "Vehicle" [ref=e3]:',
    ...[
      'Small car – manual gearbox, €38 a day',
      'Estate – automatic gearbox, €71 a day',
      'Electric car – automatic gearbox, €64 a day',
    ].flatMap(car),
    '- button "Send request" [ref=e4]',
  ].join('\n');
  const filled = page.replace('[ref=e1]', '[ref=e1]: pisa');
  const steps = await planThrough('request the cheapest automatic in pisa', page, filled, filled);
  const pressed = steps.flat().flatMap((action) => (action.kind === 'click' ? [action.ref] : []));
  expect(pressed).toEqual(['g2', 'e4']);
});

it('the first of what it finds is told beside what the form takes', async () => {
  const steps = await planThrough('book the first room for two people', FORM('1'), FOUND);
  const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(refs).toEqual(['e2', 'e3', 'lAttic']);
});
