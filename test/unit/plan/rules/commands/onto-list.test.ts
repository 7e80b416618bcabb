// SPDX-License-Identifier: MIT
// What is put on the one list of a page.
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const list = (text = '', more: string[] = []): string =>
  [
    '- generic [ref=e1]: To buy',
    '- list [ref=e2]:',
    ...['Oat milk', 'Leeks', 'Candles'].flatMap((name, i) => [
      `  - listitem [ref=l${i}]:`,
      `    - checkbox "${name}" [ref=c${i}]`,
      `    - button "×" [ref=x${i}] [title=Remove]`,
    ]),
    `- textbox "New item" [ref=e3]${text}`,
    ...more,
    '- button "Add" [ref=e4]',
  ].join('\n');

/** What is typed, or the ref that is pressed. */
const deedsOf = (steps: Awaited<ReturnType<typeof planThrough>>): unknown[] =>
  steps
    .flat()
    .flatMap((action) => (action.kind === 'type' ? [action.text] : 'ref' in action ? [action.ref] : []));

it.each([
  ['add flour and rice to the list', ['flour', 'e4', 'rice', 'e4']],
  ['add flour, rice and tea', ['flour', 'e4', 'rice', 'e4', 'tea', 'e4']],
  ['Add flour to the list. Then add rice.', ['flour', 'e4', 'rice', 'e4']],
  ['add milk', ['milk', 'e4']],
  ['add "salt and pepper" to the list', ['salt and pepper', 'e4']],
  ['add buy milk and eggs', ['buy milk and eggs', 'e4']],
])('each thing is a line of its own: %s', async (said, deeds) => {
  const looks = Array.from({ length: 7 }, () => list());
  expect(deedsOf(await planThrough(said, ...looks))).toEqual(deeds);
});

it('what has just been typed is added by the button', async () => {
  const steps = await planThrough('type milk and add it', list(), list(': milk'));
  expect(deedsOf(steps)).toEqual(['milk', 'e4']);
});

it('what is to be added is asked where it is not told', async () => {
  expect(await planOn('add an item', list())).toMatchObject([{ kind: 'ask' }]);
});

it('a number that has a field of its own is no part of the name', async () => {
  const [action] = await planOn('add 3 hooks', list('', ['- textbox "How many" [ref=e5]: "1"']));
  expect(action).not.toMatchObject({ text: '3 hooks' });
});

it('what is said to go next has the place of the one before', async () => {
  const page = [
    '- textbox "Tags" [ref=e1] [completes]',
    '- generic [ref=g]:',
    '  - textbox "New ingredient" [ref=e2]',
    '  - button "Add" [ref=e3]',
  ].join('\n');
  const looks = Array.from({ length: 5 }, () => page);
  expect(deedsOf(await planThrough('add "flour" to the ingredients, then add "eggs"', ...looks))).toEqual([
    'flour',
    'e3',
    'eggs',
    'e3',
  ]);
});

it('a thing that the field keeps already is none of its labels', async () => {
  const page = [
    '- list [ref=e1]:',
    '  - listitem [ref=l0]:',
    '    - generic [ref=n0] [cursor=pointer]: Flour',
    '    - button "✖" [ref=d0] [cursor=pointer] [title=Delete]',
    '  - listitem [ref=l1]:',
    '    - generic [ref=n1] [cursor=pointer]: Eggs',
    '    - button "✖" [ref=d1] [cursor=pointer] [title=Delete]',
    '- textbox "Something else?" [ref=e2]',
    '- img "Add" [ref=e3]',
  ].join('\n');
  const steps = await planThrough('add flour and rice to the list', page, page, page, page, page);
  expect(deedsOf(steps).filter((deed) => deed !== 'e2')).toEqual(['flour', 'rice']);
});

describe('where nothing is called by adding', () => {
  const page = (more: string[] = []): string =>
    [
      '- heading "Packing" [level=3] [ref=h]',
      '- generic [ref=g]:',
      '  - textbox "for example a torch" [ref=e1]',
      ...more,
      '  - button "OK" [ref=e2]',
    ].join('\n');

  it.each([
    ['put socks and a rain coat on the list', ['socks', 'e2', 'a rain coat', 'e2']],
    ['add maps, rope and matches to my packing list', ['maps', 'e2', 'rope', 'e2', 'matches', 'e2']],
  ])('the one field and the one button beside it take each: %s', async (said, deeds) => {
    const looks = Array.from({ length: 7 }, () => page());
    expect(deedsOf(await planThrough(said, ...looks))).toEqual(deeds);
  });

  it('nothing goes into one field of several', async () => {
    const [action] = await planOn(
      'put socks and a rain coat on the list',
      page(['  - textbox "Owner" [ref=e3]']),
    );
    expect(action?.kind).toBe('ask');
  });
});
