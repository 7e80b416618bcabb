// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { reservedClauses } from '../../../../../control-plane/src/plan/rules/commands/reserved.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const ROOMS = [
  '- textbox "Arrival" [ref=e1]',
  '- textbox "Departure" [ref=e2]',
  '- spinbutton "Guests" [ref=e3]: "1"',
  '- generic [ref=e4]:',
  ...[
    ['Attic single', 'Shower', '£54'],
    ['Double room', 'Shower, balcony', '£82'],
    ['Mill room', 'Bathtub', '£97'],
    ['Family room', 'Bathtub, two beds', '£118'],
  ].flatMap(([name, has, price], i) => [
    `  - generic [ref=e${i}5]:`,
    `    - generic [ref=e${i}6]:`,
    `      - text: ${name}`,
    `      - generic [ref=e${i}7]: ${has}`,
    `    - generic [ref=e${i}8]:`,
    `      - text: ${price}`,
    `      - button "Reserve" [ref=e${i}9]`,
  ]),
].join('\n');

describe('one of a list that is taken with a form over it', () => {
  it.each([
    ['Reserve the "Double room" from 14 December 2026 to 17 December 2026 for 2 guests.', 'e19'],
    ['reserve the cheapest room with a bathtub for two guests from 14 to 17 december', 'e29'],
  ])('is taken once the form is filled in: %s', async (text, ref) => {
    const steps = await planThrough(text, ...Array.from({ length: 7 }, () => ROOMS));
    const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(new Set(refs)).toEqual(new Set(['e1', 'e2', 'e3', ref]));
    expect(refs.at(-1)).toBe(ref);
  });

  it('is asked about where several could be meant, and nothing is filled in', async () => {
    const plan = await planOn('reserve the room with a bathtub for two guests from 14 to 17 december', ROOMS);
    expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'click', name: 'Reserve' }));
  });

  const dated = ROOMS.replace('"Arrival"', '"Check-in" [takes=date]').replace(
    '"Departure"',
    '"Check-out" [takes=date]',
  );
  const dialog = [
    '- dialog "Your booking" [ref=d]:',
    '  - textbox "Name" [ref=d1]',
    '  - textbox "E-mail" [ref=d3]',
    '  - button "Confirm" [ref=d2]',
  ];

  it('in whose name is told to what then asks', async () => {
    const steps = await planThrough(
      'reserve the Double room from 14 to 17 December for 2 guests in the name of Signe Aalto',
      dated,
      [dated, ...dialog].join('\n'),
    );
    expect(steps[0]?.at(-1)).toMatchObject({ kind: 'click', ref: 'e19' });
    expect(steps[1]).toMatchObject([
      { kind: 'type', ref: 'd1', text: 'Signe Aalto' },
      { kind: 'click', ref: 'd2' },
    ]);
  });

  it.each([
    'Reserve the Double room from 14 to 17 December for 2 guests as Signe Aalto, signe@aalto.example.',
    'Reserve the Double room for Signe Aalto (signe@aalto.example) from 14 to 17 December for 2 guests.',
    'Reserve the Double room from 14 to 17 December for 2 guests. My name is Signe Aalto and my e-mail signe@aalto.example.',
    'Reserve the Double room from 14 to 17 December for 2 guests. The name is Signe Aalto, the e-mail signe@aalto.example.',
  ])('is placed once the dialog knows whose it is: %s', async (text) => {
    const open = [dated, ...dialog].join('\n');
    const steps = await planThrough(text, dated, open, open, open);
    expect(steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual([
      'e1',
      'e2',
      'e3',
      'e19',
      'd1',
      'd3',
      'd2',
    ]);
  });

  it('is known by its own words as well, should its list be drawn anew by what is filled in', () => {
    const request = 'reserve the Double room from 14 to 17 December for 2 guests';
    const turn = turnOn(ROOMS, request);
    const [clause] = turn.memo.clauses;
    const last = clause && reservedClauses(clause, turn)?.at(-1);
    expect(last?.command).toMatchObject({
      kind: 'click',
      target: expect.stringMatching(/^ref:e19 Reserve Double room/),
    });
  });
});

it('the cheapest one is taken of what the form finds', async () => {
  const rooms = (found: [string, string][]): string =>
    [
      '- generic [ref=e0]:',
      '  - generic [ref=f]:',
      '    - textbox "Check-in" [ref=e1] [takes=date]',
      '    - textbox "Check-out" [ref=e2] [takes=date]',
      '    - spinbutton "Guests" [ref=e3]: "2"',
      '    - button "Show rooms" [ref=e4]',
      '  - generic [ref=l]:',
      ...found.flatMap(([name, price], i) => [
        `    - generic [ref=r${name[0]}${i}]:`,
        `      - heading "${name}" [level=3] [ref=h${name[0]}]`,
        `      - text: ${price} per night`,
        `      - button "Book now" [ref=b${name[0]}]`,
      ]),
    ].join('\n');
  const all = rooms([
    ['Dorm bed', '€29'],
    ['Family room', '€124'],
    ['Suite', '€158'],
  ]);
  const found = rooms([
    ['Family room', '€124'],
    ['Suite', '€158'],
  ]);
  const steps = await planThrough(
    'Book the cheapest room for 3 guests from 14 December to 17 December',
    all,
    found,
  );
  const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(refs.slice(-2)).toEqual(['e4', 'bF']);
});

describe('so many of what the page counts, told before where they are', () => {
  const CAMPS = [
    '- paragraph [ref=p]:',
    '  - text: Tents',
    '  - button "−" [ref=less]',
    '  - status [ref=n]: "1"',
    '  - button "+" [ref=more]',
    '- list [ref=l]:',
    ...[
      'The Heron · 8.1 · by the lake',
      'The Heron & Pike · 7.9 · by the road',
      'High Meadow · 9.0 · no cars',
    ].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - text: ${name}`,
      `    - button "Book" [ref=b${i}]`,
    ]),
  ].join('\n');

  it.each([
    ['book 2 tents at High Meadow', ['more', 'b2']],
    ['two tents at the heron (not the pike one)', ['more', 'b0']],
    ['book a tent at the heron', ['b0']],
  ])('are set, and then that one is taken: "%s"', async (said, refs) => {
    const plan = await planOn(said, CAMPS);
    expect(plan.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
  });

  it('is none that was told not to be meant', async () => {
    const plan = await planOn('two tents at the heron & pike (not the pike one)', CAMPS);
    expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'b1' }));
  });
});
