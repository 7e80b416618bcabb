// SPDX-License-Identifier: MIT
// Which of the members of a list something is done to.
import { describe, expect, it } from 'vitest';
import { type Group, groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { membersMeant, ownName } from '../../../../../control-plane/src/plan/rules/page/several.ts';
import { pageOf, planOn, planThrough } from '../../../../support/planning.ts';

const MAILS = ['Ana · Rota', 'Billing desk · Invoice 4471', 'Tom · Bike', 'Ana · Keys'];
const [group] = groupsOf(
  modelOf(
    pageOf(['- list [ref=e1]:', ...MAILS.map((mail, i) => `  - listitem [ref=m${i}]: ${mail}`)].join('\n')),
  ).root,
);

const places = (phrase: string): number[] | undefined => {
  const meant = group && membersMeant(group, phrase);
  return meant?.unclear === false
    ? meant.members.map((member) => (group as Group).members.indexOf(member) + 1)
    : undefined;
};

describe('members that something is done to', () => {
  it.each([
    ['the mail from Tom', [3]],
    ['both mails from Ana', [1, 4]],
    ['everything from Ana', [1, 4]],
    ['the mails from Ana and Tom', [1, 3, 4]],
    ['the second and the fourth message', [2, 4]],
    ['rows 2 and 4', [2, 4]],
    ['the last two mails', [3, 4]],
    ['the first two mails', [1, 2]],
    ['the email about the invoice', [2]],
  ])('"%s" are found', (phrase, expected) => {
    expect(places(phrase)).toEqual(expected);
  });

  it.each([
    'the mail from Ana',
    'the mail from Zoe',
    'the mails from Ana and Zoe',
    'the three mails from Ana',
  ])('"%s" is left to a question', (phrase) => {
    expect(places(phrase)).toBeUndefined();
  });
});

it('what some mails are tells which ones', () => {
  const lines = ['Ana · Rota', 'Lundy · Invoice 12', 'Tom · Bike', 'Mill · Invoice for May'];
  const [mails] = groupsOf(
    modelOf(
      pageOf(['- list [ref=e1]:', ...lines.map((mail, i) => `  - listitem [ref=m${i}]: ${mail}`)].join('\n')),
    ).root,
  );
  expect(mails && membersMeant(mails, 'all the invoices')?.members.length).toBe(2);
  expect(mails && membersMeant(mails, 'all the mails')?.members.length).toBe(4);
});

describe('the name of a member', () => {
  const named = (...texts: [string, string][]) => {
    const lines = texts.flatMap(([who, what], i) => [
      `  - row [ref=r${i}]:`,
      `    - cell [ref=c${i}]:`,
      `      - checkbox [ref=b${i}]`,
      `    - cell "${who}" [ref=w${i}]`,
      `    - cell "${what}" [ref=s${i}]`,
    ]);
    const [one] = groupsOf(modelOf(pageOf(['- table [ref=e1]:', ...lines].join('\n'))).root);
    return one?.members.map((member) => ownName(member, one));
  };

  it('has what it shows where another has its title, or more than that', () => {
    const names = named(['Lumen Books', 'Order'], ['Lumen Books ●', 'Prize'], ['Vera', 'Cat']);
    expect(names?.[0]).toContain('Order');
    expect(names?.[2]).toBe('Vera');
  });

  it('has no state that only a box tells', () => {
    expect(named(['Ana', 'Rota'], ['Ana', 'Keys'])?.[0]).not.toMatch(/\bno\b/);
  });
});

it('an enumeration of which one name is not in sight is not what is left of it', () => {
  const page = [
    '- list [ref=l]:',
    ...['Contracts', 'Invoices', 'Letters'].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - checkbox "Select ${name}" [ref=c${i}]`,
      `    - text: ${name}`,
    ]),
  ].join('\n');
  const [group] = groupsOf(modelOf(pageOf(page)).root);
  expect(group && membersMeant(group, 'Invoices and Photos')).toBeUndefined();
  expect(group && membersMeant(group, 'Invoices and Contracts')?.members.length).toBe(2);
});

const STALL = [
  '- table [ref=e1]:',
  ...[
    ['Comté', 'France'],
    ['Edam', 'Netherlands'],
    ['Cantal', 'France'],
  ].flatMap(([name, from], i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${name}" [ref=n${i}]`,
    `    - cell "${from}" [ref=f${i}]`,
    `    - cell "Buy" [ref=b${i}]`,
  ]),
].join('\n');

it.each(['the cheeses from France', 'both of the French cheeses', 'french cheeses'])(
  'a noun that no line is called, told of more than one, means all that the rest tells: "%s"',
  (phrase) => {
    const [group] = groupsOf(modelOf(pageOf(STALL)).root);
    const meant = group && membersMeant(group, phrase);
    expect(meant?.members.map(({ title }) => title)).toEqual(['Comté', 'Cantal']);
    expect(meant?.unclear).toBe(false);
    expect(group && membersMeant(group, 'the cheese from France')?.unclear).toBe(true);
  },
);

it('a deed that ends each line of a table is its control, however it looks', async () => {
  expect((await planOn('buy both of the french cheeses', STALL))[0]).toMatchObject({
    kind: 'click',
    ref: 'b0',
  });
  expect((await planOn('buy the dutch cheese', STALL))[0]).toMatchObject({ kind: 'click', ref: 'b1' });
});

it.each([
  ['the first and the last mail', ['Keys', 'Bulbs']],
  ['the first, the second and the last', ['Keys', 'Choir', 'Bulbs']],
  ['the first two mails', ['Keys', 'Choir']],
])('what is told by its places is all of these: "%s"', (phrase, titles) => {
  const list = ['Keys', 'Choir', 'Meter', 'Bulbs'].flatMap((name, i) => [
    `  - listitem [ref=l${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - button "Star" [ref=s${i}]`,
  ]);
  const [group] = groupsOf(modelOf(pageOf(['- list [ref=e1]:', ...list].join('\n'))).root);
  expect(group && membersMeant(group, phrase)?.members.map(({ title }) => title)).toEqual(titles);
});

const TRAYS = ['Herbs', 'Basil tray', 'Basil tray (north)', 'Basil tray, old']
  .flatMap((name, i) => [
    `- listitem [ref=i${i}]:`,
    `  - text: ${name}`,
    `  - button "Water" [ref=w${i}]`,
    `  - button "Archive" [ref=t${i}]`,
  ])
  .map((line) => `  ${line}`);
const SHELF = ['- list [ref=l]:', ...TRAYS].join('\n');

it.each([
  ['water the basil tray', ['w1']],
  ['archive the basil tray', ['t1']],
  ['water the north basil tray', ['w2']],
])('of several whose names begin alike the one that is called just so is meant: "%s"', async (said, refs) => {
  const actions = await planOn(said, SHELF);
  expect(actions.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
});

it('what only lends its first word to another name is no second member', () => {
  const lines = ['Oak table', 'Pine table'];
  const [tables] = groupsOf(
    modelOf(
      pageOf(['- list [ref=e1]:', ...lines.map((line, i) => `  - listitem [ref=m${i}]: ${line}`)].join('\n')),
    ).root,
  );
  expect(tables && membersMeant(tables, 'oak table and stools')).toBeUndefined();
  expect(tables && membersMeant(tables, 'oak and pine table')?.members.length).toBe(2);
});

it('a name that another only bears in its plural is of the one that bears it', () => {
  const people = ['Ana Baker', 'Ana Bakers'];
  const [list] = groupsOf(
    modelOf(
      pageOf(
        [
          '- list [ref=e1]:',
          ...people.map(
            (name, i) =>
              `  - listitem [ref=m${i}]:\n    - text: A\n    - text: ${name} @p${i}\n    - text: Leeds`,
          ),
        ].join('\n'),
      ),
    ).root,
  );
  for (const name of people)
    expect(list && membersMeant(list, name)?.members.map(({ text }) => text)).toEqual([
      `A ${name} @p${people.indexOf(name)} Leeds`,
    ]);
});

it.each(['add both the hose and the barrel to the cart', 'add the hose and the barrel to the cart'])(
  'two that are told are two: %s',
  async (said) => {
    const page = `- searchbox "Search products" [ref=q]
- list [ref=l]:
  - listitem [ref=l1]:
    - text: Steel can
    - button "Add to cart" [ref=b1]
  - listitem [ref=l2]:
    - text: Rain barrel
    - button "Add to cart" [ref=b2]
  - listitem [ref=l3]:
    - text: Garden hose
    - button "Add to cart" [ref=b3]`;
    const steps = await planThrough(said, page, page, page);
    expect(
      steps
        .flat()
        .flatMap((action) => ('ref' in action ? [action.ref] : []))
        .sort(),
    ).toEqual(['b2', 'b3']);
  },
);
