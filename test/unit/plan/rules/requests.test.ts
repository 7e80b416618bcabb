// SPDX-License-Identifier: MIT
// Sentences that stand for several actions, or for another control than their verb names.
import { describe, expect, it } from 'vitest';
import { typePairs } from '../../../../control-plane/src/plan/rules/sentences/pairs.ts';
import { planOn, turnOn } from '../../../support/planning.ts';

/** Refs of the first step's actions, with what is typed. */
async function refsFor(text: string, snapshot: string[]): Promise<string[]> {
  const actions = await planOn(text, snapshot.join('\n'));
  return actions.flatMap((action) =>
    'ref' in action && action.ref !== undefined
      ? [action.kind === 'type' ? `${action.ref}=${action.text}` : action.ref]
      : [],
  );
}

describe('an answer that is to be typed', () => {
  const STAFF = [
    '- table [ref=e1]:',
    '  - row [ref=e2]:',
    ...['Name', 'Department', 'Extension'].map((name, i) => `    - columnheader "${name}" [ref=e${3 + i}]`),
    ...[
      ['Hedda Quist', 'Sales', '4471'],
      ['Ruben Ashe', 'Accounts', '4405'],
    ].flatMap((cells, i) => [
      `  - row [ref=e${10 + i}]:`,
      ...cells.map((cell, at) => `    - cell "${cell}" [ref=e${20 + 10 * i + at}]`),
    ]),
    '- textbox "Answer" [ref=e50]',
    '- button "Submit" [ref=e51]',
  ];

  it.each([
    ['Which department does Ruben Ashe work in? Type it into the answer field.', 'e50=Accounts'],
    ["Enter Hedda Quist's extension into the answer box.", 'e50=4471'],
    ['What is the extension of Ruben Ashe? Submit the number.', 'e50=4405'],
  ])('"%s"', async (text, typed) => {
    expect((await refsFor(text, STAFF))[0]).toBe(typed);
  });
});

describe('a list of things', () => {
  const LIST = [
    '- generic [ref=e1]:',
    ...['Eggs', 'Flour'].flatMap((name, i) => [
      `  - generic [ref=e${10 + i}]:`,
      `    - checkbox "${name}" [ref=e${20 + i}]`,
      `    - button "Delete" [ref=e${30 + i}]`,
    ]),
    '- generic [ref=e2]:',
    '  - textbox "Item" [ref=e3]',
    '  - button "Put on list" [ref=e4]',
    '- generic [ref=e5] [cursor=pointer]: Remove bought items',
    '- checkbox "In stock only" [ref=e6]',
  ];

  it.each([
    ['put honey on the list', ['e3=honey']],
    ['mark flour as bought', ['e21']],
    ['show only groceries in stock', ['e6']],
  ])('"%s"', async (text, refs) => {
    expect(await refsFor(text, LIST)).toEqual(refs);
  });
});

it('does not take boxes that filter for members of a list', async () => {
  const shop = [
    '- generic [ref=e1]:',
    '  - checkbox "Bowls" [ref=e2]',
    '  - checkbox "Vases" [ref=e3]',
    '- generic [ref=e4]:',
    ...['Tall vase', 'Bud vase'].flatMap((name, i) => [
      `  - generic [ref=e${10 + i}]:`,
      `    - generic [ref=e${20 + i}]: ${name}`,
      `    - button "Add to basket" [ref=e${30 + i}]`,
      `    - button "Add to favourites" [ref=e${40 + i}]`,
    ]),
  ];
  expect(await refsFor('add the tall vase to my favourites', shop)).toEqual(['e40']);
});

it.each([
  ['create a new folder called Receipts', 'e1'],
  ['tell a friend with the email a@b.example and the message Hello', 'e3'],
])('"%s" begins with what brings the rest about', async (text, ref) => {
  const page = [
    '- button "📁+" [ref=e1] [title=New folder]',
    '- button "▦" [ref=e2] [title=Grid view]',
    '- button "Tell a friend" [ref=e3]',
  ];
  expect((await refsFor(text, page))[0]).toBe(ref);
});

it('opens what is closed, and never closes what is open', async () => {
  const page = [
    '- heading "How do I pay? −" [level=3] [ref=e1] [cursor=pointer]:',
    '  - generic [ref=e2]: How do I pay?',
    '  - generic [ref=e3]: −',
    '- heading "How do I cancel? +" [level=3] [ref=e4] [cursor=pointer]:',
    '  - generic [ref=e5]: How do I cancel?',
    '  - generic [ref=e6]: +',
  ];
  expect(await refsFor('click the link to the terms', page)).toEqual(['e6']);
});

it('types what was answered into the box, though a field be called as the answer is', async () => {
  const page = [
    '- text: Ana has 133 likes',
    '- textbox "Number of likes" [ref=e1]',
    '- button "Check" [ref=e2]',
  ];
  const turn = turnOn(page.join('\n'), 'type the number into the box at the bottom');
  turn.memo.clipboard = '133';
  turn.memo.answers = ['Likes: 133.'];
  expect(typePairs('the number into the box at the bottom', turn)).toEqual([
    { field: 'the box at the bottom', value: 'the number' },
  ]);
});

describe('what is agreed to', () => {
  const JOIN = [
    '- textbox "Name" [ref=e1]',
    '- generic [ref=e2]:',
    '  - checkbox "I have read the house rules" [ref=e3]',
    '  - generic [ref=e4]:',
    '    - text: I have read the',
    '    - link "house rules" [ref=e5] [cursor=pointer]:',
    '      - /url: "#rules"',
    '- button "Join now" [ref=e6]',
  ];

  it('is the box, and not the link in what it says', async () => {
    expect(await refsFor('accept the house rules', JOIN)).toEqual(['e3']);
    expect(await refsFor('my name is Ida, accept the house rules and press Join now', JOIN)).toEqual([
      'e1=Ida',
      'e3',
      'e6',
    ]);
    expect(await refsFor('open the house rules', JOIN)).toEqual(['e5']);
  });
});
