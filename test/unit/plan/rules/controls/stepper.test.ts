// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import {
  countsThings,
  shownFor,
  stepTo,
} from '../../../../../control-plane/src/plan/rules/controls/stepper.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const counter = (name: string, at: string, less: string, more: string): string[] => [
  `- generic [ref=${at}]:`,
  `  - generic [ref=${at}n]: ${name}`,
  `  - button "${less}" [ref=${at}l]`,
  `  - generic [ref=${at}v]: "2"`,
  `  - button "${more}" [ref=${at}m]`,
];
const guests = [...counter('Adults', 'a', '−', '+'), ...counter('Children', 'c', '−', '+')].join('\n');

/** The refs of what is clicked, one after the other. */
const clicked = (page: string, name: string, wanted: number) => {
  const result = stepTo(turnOn(page, 'x'), name, wanted);
  return result?.state === 'act'
    ? result.actions.map((action) => ('ref' in action ? action.ref : action.kind))
    : result?.state;
};

describe('a number with a plus and a minus beside it', () => {
  it('is brought up and down by as many clicks as it takes', () => {
    expect(clicked(guests, 'adults', 4)).toEqual(['am', 'am']);
    expect(clicked(guests, 'number of children', 1)).toEqual(['cl']);
  });

  it('is not counted by the name of a field beside it', () => {
    const page = [
      '- generic [ref=g]:',
      ...counter('Copper pot', 'a', '−', '+'),
      '- generic [ref=f]:',
      '  - text: Delivery address',
      '  - textbox "Delivery address" [ref=f1]',
    ];
    const inside = page.map((line, i) => (i === 0 ? line : `  ${line}`)).join('\n');
    expect(clicked(inside, 'delivery', 14)).toBeUndefined();
    expect(clicked(inside, 'copper pot', 3)).toEqual(['am']);
  });

  it('is none where each has a sign of that name', () => {
    const rooms = ['a', 'c'].flatMap((at) => counter(at, at, 'Colder', 'Warmer'));
    const page = rooms
      .join('\n')
      .replaceAll(/"Colder" \S+/g, '$&: −')
      .replaceAll(/"Warmer" \S+/g, '$&: +');
    expect(clicked(page, 'warmer', 4)).toBeUndefined();
  });

  it('is told by the kind of what is printed there', () => {
    const room = (name: string, at: string, value: string): string[] =>
      counter(name, at, '−', '+').map((line) => line.replace('"2"', value));
    const page = [...room('Attic', 'a', '20 °C'), ...room('Cellar', 'c', '8 bottles')].join('\n');
    expect(clicked(page, 'the temperature in the attic', 18)).toEqual(['al']);
    expect(clicked(page, 'the heating in the attic', 21)).toEqual(['am']);
    expect(clicked(page, 'the temperature in the cellar', 9)).toBeUndefined();
  });

  it('is left alone where it is so already', () => {
    expect(clicked(guests, 'adults', 2)).toBe('skip');
  });

  it.each([
    ['Increase', 'Decrease'],
    ['Add one', 'Remove one'],
    ['▲', '▼'],
    ['Add traveller', 'Remove traveller'],
    ['One more', 'One fewer'],
  ])('has them in signs or words: "%s", "%s"', (more, less) => {
    expect(clicked(counter('Travellers', 'a', less, more).join('\n'), 'travellers', 3)).toEqual(['am']);
  });

  it('has them in one text, too', () => {
    const joined = ['- generic [ref=e1]:', '  - generic [ref=e2]: Bagel', '  - generic [ref=e3]: -0+'];
    const result = stepTo(turnOn(joined.join('\n'), 'x'), 'bagel', 2);
    expect(result).toMatchObject({
      actions: [
        { ref: 'e3', text: '+' },
        { ref: 'e3', text: '+' },
      ],
    });
  });

  it('is the one between the signs, and no price', () => {
    const page = [
      '- generic [ref=e1]:',
      '  - generic [ref=e2]: Bagel',
      '  - generic [ref=e3]: 3 €',
      '  - generic [ref=e4]: "6"',
      '  - button "−" [ref=e5]',
      '  - generic [ref=e6]: "1"',
      '  - button "+" [ref=e7]',
    ].join('\n');
    expect(shownFor(turnOn(page, 'x'), 'bagel')).toBe(1);
    expect(
      shownFor(turnOn(page.replace('"6"', 'fresh').replace('"1"', 'one'), 'x'), 'bagel'),
    ).toBeUndefined();
  });

  it.each([
    ['nothing is called so', guests, 'pets', 3],
    ['it has but a plus', guests.replaceAll('"−"', '"Info"'), 'adults', 3],
    ['it would take far too many clicks', guests, 'adults', 500],
  ])('is none where %s', (_, page, name, wanted) => {
    expect(clicked(page, name, wanted)).toBeUndefined();
  });
});

it('knows whether a page counts anything so', () => {
  const counts = (page: string): boolean => countsThings(turnOn(page, 'x').model);
  expect(counts(guests)).toBe(true);
  expect(counts('- generic [ref=e1]: -0+')).toBe(true);
  expect(counts('- button "+" [ref=e1]\n- paragraph [ref=e2]: minus one')).toBe(false);
});

const servings = (shown: number) => `- paragraph [ref=p]:
- text: By Tilda · 40 minutes · serves
- button "−" [ref=l] [title=Fewer servings]
- text: "${shown}"
- button "+" [ref=m] [title=More servings]`;

it.each([
  'Set the recipe to twelve servings, please.',
  'change the servings to 12',
  'make it for twelve people',
])('a count of servings is pressed once to see how many more that makes: %s', async (text) => {
  const [first, then] = await planThrough(text, servings(6), servings(8));
  expect(first).toEqual([expect.objectContaining({ kind: 'click', ref: 'm' })]);
  expect(then).toMatchObject([{ ref: 'm' }, { ref: 'm' }, { kind: 'done' }]);
});

it('a count that never comes to just that is asked about', async () => {
  const [, then] = await planThrough('set the recipe to nine servings', servings(6), servings(8));
  expect(then).toMatchObject([{ kind: 'ask' }]);
});

it('what is counted may be called by the group that holds it, and the minus by what it makes fewer', () => {
  const group = (name: string, at: string): string[] => [
    `- group "${name}" [ref=${at}]:`,
    `  - generic [ref=${at}w]:`,
    `    - button "Fewer ${name.toLowerCase()}" [ref=${at}l]: −`,
    `    - status [ref=${at}v]: "6"`,
    `    - button "More ${name.toLowerCase()}" [ref=${at}m]: +`,
  ];
  const page = [
    '- main [ref=m]:',
    ...[...group('Copies', 'c'), ...group('Seats', 's')].map((line) => `  ${line}`),
  ].join('\n');
  expect(clicked(page, 'the seats', 4)).toEqual(['sl', 'sl']);
  expect(clicked(page, 'number of copies', 7)).toEqual(['cm']);
  expect(clicked(page, 'the rows', 7)).toBeUndefined();
});

it('the temperature is the only plus and minus of a page that prints one, and a press may be half a degree', async () => {
  const page = (shown: string) =>
    [
      '- generic [ref=e1]:',
      '  - paragraph [ref=e2]: "Living room: 18.5 °C now"',
      '  - paragraph [ref=e3]:',
      '    - text: Set to',
      '    - button "−" [ref=e4]',
      `    - text: "${shown}"`,
      '    - button "+" [ref=e5]',
    ].join('\n');
  const steps = await planThrough('Set the temperature to 21 degrees.', page('19'), page('19.5'));
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'e5' }]);
  expect(steps[1]?.filter(({ kind }) => kind === 'click')).toHaveLength(3);
  expect(await planOn('Set the volume to 21.', page('19'))).toMatchObject([{ kind: 'ask' }]);
});

it('a press at degrees, or at what is printed with its decimals, may be half of one: the first is looked after', async () => {
  const page = (shown: string) => counter('Loft', 'a', '−', '+').join('\n').replace('"2"', shown);
  for (const [from, then] of [
    ['20 °C', '19.5 °C'],
    ['20.0', '19.5'],
  ] as [string, string][]) {
    const steps = await planThrough('set the loft to 18', page(from), page(then));
    expect(steps.map((step) => step.filter(({ kind }) => kind === 'click').length)).toEqual([1, 3]);
  }
});

describe('a part with a slider, under one with a plus and a minus', () => {
  const page = (shown: string) =>
    [
      '- generic [ref=p]:',
      '  - generic [ref=a]:',
      '    - heading "Hob" [level=3] [ref=a1]',
      '    - generic [ref=aw]:',
      '      - text: Heat',
      '      - slider "Hob heat" [ref=a2]: "6"',
      '  - generic [ref=b]:',
      '    - heading "Oven" [level=3] [ref=b1]',
      '    - text: Switch off in',
      '    - button "−" [ref=b2]',
      `    - text: ${shown}`,
      '    - button "+" [ref=b3]',
      '    - slider "Heat" [ref=b4]: "40"',
    ].join('\n');

  it('is moved by its slider, and never counts what stands in the other', async () => {
    expect(await planOn('Set the hob to 3.', page('10 minutes'))).toMatchObject([
      { kind: 'set', ref: 'a2', value: '3' },
      { kind: 'done' },
    ]);
    expect(await planOn('Set the hob timer to 20 minutes.', page('10 minutes'))).toMatchObject([
      { kind: 'ask' },
    ]);
    expect(await planOn('Set the oven to 60.', page('10 minutes'))).toMatchObject([
      { kind: 'set', ref: 'b4', value: '60' },
      { kind: 'done' },
    ]);
  });

  it('has its minutes counted by how many one press comes to', async () => {
    for (const said of ['Set the oven timer to 30 minutes.', 'Set the oven to 30 minutes.']) {
      const steps = await planThrough(said, page('10 minutes'), page('15 minutes'));
      expect(steps.map((step) => step.flatMap((action) => ('ref' in action ? [action.ref] : [])))).toEqual([
        ['b3'],
        ['b3', 'b3', 'b3'],
      ]);
    }
  });

  it('takes the second amount of a sentence, too', async () => {
    const [first] = await planThrough(
      'Set the hob heat to 75 percent and the oven timer to 15 minutes.',
      page('10 minutes'),
    );
    expect(first).toMatchObject([
      { kind: 'set', ref: 'a2', value: '75' },
      { kind: 'click', ref: 'b3' },
    ]);
  });
});

const oven = (minutes: string, clock: string) =>
  [
    '- generic [ref=t]:',
    '  - text: Baking time',
    '  - button "Shorter baking time" [ref=tl]: −',
    `  - text: ${minutes}`,
    '  - button "Longer baking time" [ref=tm]: +',
    '- generic [ref=s]:',
    '  - text: Start',
    '  - button "Earlier start" [ref=sl]: −',
    `  - text: "${clock}"`,
    '  - button "Later start" [ref=sm]: +',
  ].join('\n');

describe('minutes and a time of day between two signs, whatever the buttons are called', () => {
  it.each([
    ['set the baking time to 45 minutes', ['tm', 'tm', 'tm'], oven('35 min', '09:00')],
    ['turn the baking time down to 20', ['tl', 'tl'], oven('25 min', '09:00')],
    ['set the start to half past eight', ['sl', 'sl'], oven('30 min', '08:45')],
  ])('go by what one press comes to: "%s"', async (said, refs, second) => {
    const pages = [oven('30 min', '09:00'), second, second];
    const actions = (await planThrough(said, ...pages)).flat();
    expect(actions.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
  });
});
