// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

it.each([
  ['Where to look', true],
  ['Leave a comment', false],
  ['E-mail address', false],
])(
  'the only field of a page is searched in unless it keeps or sends what is typed: "%s"',
  async (name, isTyped) => {
    const plan = await planOn(
      'search for Vera Holm',
      `- textbox "${name}" [ref=e1]\n- button "Save" [ref=e2]`,
    );
    expect(plan.some(({ kind }) => kind === 'type')).toBe(isTyped);
  },
);

const STAY = [
  '- textbox "City" [ref=e1]',
  '- textbox "Check in" [ref=e2] [takes=date]',
  '- textbox "Check out" [ref=e3] [takes=date]',
  '- button "Search" [ref=e4]',
].join('\n');

it('where to is no search for any words', async () => {
  const typed = async (request: string) =>
    (await planOn(request, STAY)).flatMap((action) => (action.kind === 'type' ? [action.text] : []));
  expect(await typed('search for a hotel in Graz')).toEqual(['Graz']);
  expect(await typed('click on "River of Glass"')).toEqual([]);
  expect(await typed('search for a boat with 3 oars')).toEqual([]);
});

it('what is to be reserved is among what is found', async () => {
  const request = 'find a room in Graz from 3 to 5 December and reserve a room at Haus Annen';
  const steps = await planThrough(request, STAY, STAY);
  const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(refs).toEqual(['e1', 'e2', 'e3', 'e4']);
});

it('who is to be looked up where nothing is searched is found by turning the book over', async () => {
  const page = [
    '- heading "Basil Teng" [level=2] [ref=e1]',
    '- navigation [ref=e2]:',
    '  - generic [ref=e3]: 1 / 5',
    '  - link "next >" [ref=e4] [cursor=pointer]',
  ].join('\n');
  expect((await planOn('look up Ferdy Oban in the book', page))[0]).toMatchObject({
    kind: 'click',
    ref: 'e4',
  });
});

it.each(['search for "Graz" in the table', 'search for Graz in the list', 'look up "Graz" on this page'])(
  'where it is searched is no part of what is: "%s"',
  async (said) => {
    const page =
      '- searchbox "Search" [ref=s]\n- table [ref=t]:\n  - row [ref=r]:\n    - cell "Linz" [ref=c]';
    expect((await planOn(said, page))[0]).toMatchObject({ kind: 'type', ref: 's', text: 'Graz' });
  },
);

const BOATS = [
  '- heading "Boats of the harbour" [level=1] [ref=e1]',
  '- textbox "Find by name of the skipper" [ref=e2]',
  '- button "Find" [ref=e3]',
].join('\n');

it.each([
  ['search for the skipper Ines', 'Ines'],
  ['search for skipper "Ines Falk"', 'Ines Falk'],
  ['look up a boat called swift', 'swift'],
  ['search for the boat Swift', 'Swift'],
  ['search for the word boat', 'boat'],
  ['search for the boat club', 'the boat club'],
  ['search for the anchor Swift', 'the anchor Swift'],
  ['search for Boat Club', 'Boat Club'],
])('of what kind a thing is is no part of what it is called: "%s"', async (said, text) => {
  expect(await planOn(said, BOATS)).toContainEqual(
    expect.objectContaining({ kind: 'type', ref: 'e2', text }),
  );
});

it.each(['Search for', 'Look for'])(
  'what the page shows is found there: "%s the email by Ferdy"',
  async (verb) => {
    const mails = [
      '- textbox "Search mail" [ref=e1]',
      '- list [ref=e2]:',
      ...['Ada', 'Ferdy', 'Milo'].flatMap((name, i) => [
        `  - listitem [ref=e1${i}] [cursor=pointer]:`,
        `    - generic [ref=e2${i}]: ${name}`,
        `    - generic [ref=e3${i}]: Of boats`,
        `    - button "Star" [ref=e4${i}]`,
      ]),
    ].join('\n');
    expect(await planOn(`${verb} the email by Ferdy and click its star`, mails)).toMatchObject([
      { kind: 'click', ref: 'e41' },
      { kind: 'done' },
    ]);
  },
);
