// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

/** A line of a menu with a minus, a number and a plus; refs count from `from`. */
const line = (from: number, name: string, price: string, count: number): string => `- generic [ref=e${from}]:
  - text: ${name}
  - generic [ref=e${from + 1}]: ${price}
  - generic [ref=e${from + 2}]:
    - button "Remove one" ${count === 0 ? '[disabled] ' : ''}[ref=e${from + 3}]: −
    - generic [ref=e${from + 4}]: "${count}"
    - button "Add one" [ref=e${from + 5}]: +`;

const MENU = [line(10, 'Lentil soup 1 l', '€6', 0), line(20, 'Dumplings', '€7', 1)].join('\n');

const pressed = async (said: string, menu = MENU): Promise<string[]> =>
  (await planOn(said, menu)).flatMap((action) => (action.kind === 'click' ? [action.ref] : []));

describe('an order', () => {
  it.each([
    ['Order two portions of lentil soup', ['e15', 'e15']],
    ['put 2 lentil soups and 3 dumplings into the order', ['e15', 'e15', 'e25', 'e25', 'e25']],
    ["i'd like a lentil soup and 3 dumplings", ['e15', 'e25', 'e25']],
    ['Increase the number of dumplings to 4', ['e25', 'e25', 'e25']],
    ['lower the dumplings to 0', ['e23']],
  ])('%s', async (said, refs) => {
    expect(await pressed(said)).toEqual(refs);
  });

  it.each([
    ['order one of each item: Lentil soup, Dumplings', ['e15']],
    ['two lentil soups and 3 dumplings please', ['e15', 'e15', 'e25', 'e25']],
    ["I'll have two of everything", ['e15', 'e15', 'e25']],
  ])('counts what has a number, each as often: %s', async (said, refs) => {
    expect(await pressed(said)).toEqual(refs);
  });

  it.each([
    ['order two lentil soups', ['e15', 'e15', 'e30']],
    ['get two lentil soups', ['e15', 'e15']],
    ["order two lentil soups but don't send it yet", ['e15', 'e15']],
    ['two lentil soups and place the order', ['e15', 'e15', 'e30']],
  ])('is placed where that was said: %s', async (said, refs) => {
    expect(await pressed(said, `${MENU}\n- button "Order" [ref=e30]`)).toEqual(refs);
  });

  it('adds things one by one, and fills in their numbers', async () => {
    const card = (from: number, name: string): string => `- listitem [ref=e${from}]:
  - heading "${name}" [level=4] [ref=e${from + 1}]
  - button "Add" [ref=e${from + 2}]`;
    const shop = `${card(10, 'Hot dog')}\n${card(20, 'Cola')}`;
    expect(await pressed('order two hot dogs and a cola', shop)).toEqual(['e12']);
    const fields = '- spinbutton "Rye loaf" [ref=e1]: "0"\n- spinbutton "Croissant" [ref=e2]: "0"';
    expect(await planOn('a rye loaf and 3 croissants', fields)).toMatchObject([
      { ref: 'e1', text: '1' },
      { ref: 'e2', text: '3' },
      { kind: 'done' },
    ]);
  });

  it('is looked for under the other words side by side, and nothing is added on the way', async () => {
    const tabs = `- generic [ref=e1]:
  - generic [ref=e2] [cursor=pointer]: Starters
  - generic [ref=e3] [cursor=pointer]: Drinks
${MENU}`;
    expect(await pressed('add three lemonades', tabs)).toEqual(['e2']);
  });

  it.each(['add two comments', 'put three croissants in the order'])(
    'is none where nothing is counted: %s',
    async (said) => {
      const actions = await planOn(said, '- button "Add" [ref=e1]\n- textbox "Voucher code" [ref=e2]');
      expect(actions.filter(({ kind }) => kind === 'click')).toEqual([]);
    },
  );
});

it('a thing with "and" in its name is one, and its own sign adds it', async () => {
  const section = (title: string, from: number, ...names: string[]): string[] => [
    `- generic [ref=s${from}]:`,
    `  - heading "${title}" [level=2] [ref=h${from}]`,
    ...names.flatMap((name, i) => [
      `  - generic [ref=e${from + i}1]:`,
      `    - generic [ref=e${from + i}2]: ${name}`,
      `    - generic [ref=e${from + i}3]:`,
      `      - generic [ref=e${from + i}4] [cursor=pointer]: "-"`,
      `      - generic [ref=e${from + i}5] [cursor=pointer]: +`,
    ]),
  ];
  const menu = [
    ...section('Starters', 1, 'Spinach and cheese dip', 'Salad'),
    ...section('Desserts', 3, 'Cheese wheel', 'Mango tart'),
    '- button "Order!" [ref=e99]',
  ].join('\n');
  const [first] = await planOn('Order one of each item: Mango tart, Spinach and cheese dip', menu);
  expect(first).toMatchObject({ kind: 'click', ref: 'e45' });
  const [dip] = await planOn('Order one of each item: Spinach and cheese dip', menu);
  expect(dip).toMatchObject({ kind: 'click', ref: 'e15' });
});

describe('a menu whose lines have signs', () => {
  const [VEGAN, FISH, NUTS] = ['vegan', 'fish', 'nuts'];
  const item = (n: number, name: string, ...signs: (string | undefined)[]): string[] => [
    `  - generic [ref=e${n}0]:`,
    `    - generic [ref=e${n}1]:`,
    `      - generic [ref=e${n}2]: ${name}`,
    ...(signs.length > 1
      ? ['      - generic:', ...signs.map((sign) => `        - img "${sign}"`)]
      : [`      - img "${signs[0]}"`]),
    `    - generic [ref=e${n}4]:`,
    `      - generic [ref=e${n}5] [cursor=pointer]: "-"`,
    `      - generic [ref=e${n}6] [cursor=pointer]: +`,
  ];
  const part = (n: number, title: string, ...items: string[][]): string[] => [
    `- generic [ref=e${n}]:`,
    `  - heading "${title}" [level=2]`,
    ...items.flat(),
  ];
  const CARD = [
    ...part(1, 'Starters', item(11, 'Beet salad', VEGAN, NUTS), item(12, 'Fish cakes', FISH)),
    ...part(2, 'Mains', item(21, 'Smoked fish pie', FISH, NUTS), item(22, 'Bean stew', VEGAN)),
    '- button "Order!" [ref=e99]',
  ].join('\n');

  it.each([
    ['Order 2 items that are vegan', 'e116'],
    ['order all the dishes that are vegan', 'e116'],
    ['order one of the fish dishes', 'e126'],
    ['order 2 fish cakes', 'e126'],
    ['order bean stew', 'e226'],
  ])('has those added that are meant: %s', async (said, ref) => {
    expect((await planOn(said, CARD))[0]).toMatchObject({ kind: 'click', ref });
  });

  it('asks where fewer are so, and orders nothing', async () => {
    expect(await planOn('order 3 items that are vegan', CARD)).toMatchObject([{ kind: 'ask' }]);
  });
});

it('how it is to be had is told to the form before that is sent', async () => {
  const form = `- spinbutton "Rye loaf" [ref=e1]: "0"
- spinbutton "Croissant" [ref=e2]: "0"
- radio "By post" [checked] [ref=e3]
- radio "I collect it on a Friday" [ref=e4]
- button "Send order" [ref=e5]`;
  expect(await planOn('order two croissants and a rye loaf, I will collect them', form)).toMatchObject([
    { ref: 'e2', text: '2' },
    { ref: 'e1', text: '1' },
    { ref: 'e4' },
    { kind: 'click', ref: 'e5' },
    { kind: 'done' },
  ]);
});

it('what is put on the list of a counter is counted there', async () => {
  const counter = ['Fig roll', 'Oat slice'].flatMap((name, i) => [
    `  - generic [ref=l${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - button "-" [ref=d${i}]`,
    `    - text: "0"`,
    `    - button "+" [ref=u${i}]`,
  ]);
  const page = ['- generic [ref=p]:', ...counter].join('\n');
  expect(await planOn('add two fig rolls to the list', page)).toMatchObject([
    { ref: 'u0' },
    { ref: 'u0' },
    {},
  ]);
});
