// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- heading "My albums" [level=1] [ref=h]',
  '- list [ref=l]:',
  ...['Harbour walk', 'Green house', 'Green'].flatMap((name, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - text: ${name}`,
    `    - button "Play" [ref=p${i}]`,
    `    - button "Rename" [ref=r${i}]`,
  ]),
].join('\n');

it.each([
  ['change the name of Harbour walk to Pier', 'r0'],
  ["change the green house's title to Glass", 'r1'],
  ['call the green house album Glass', 'r1'],
  ['call harbour walk sea walk', 'r0'],
])('a member that has something to rename it by is given another name: "%s"', async (said, ref) => {
  expect((await planOn(said, PAGE))[0]).toMatchObject({ kind: 'click', ref });
});

it.each(['call harbour walk', 'call the harbour walk again'])(
  'what names nothing new, or calls somebody, renames and plays nothing: "%s"',
  async (said) => {
    // What calls somebody may come up under the mouse.
    for (const action of await planOn(said, PAGE)) expect(['ask', 'hover']).toContain(action.kind);
  },
);

it('what is made anew is pressed by its name, and nothing is done to it then', async () => {
  const page = `${PAGE}\n- button "New album" [ref=n]`;
  expect(await planOn('make a new album', page)).toMatchObject([
    { kind: 'click', ref: 'n' },
    { kind: 'done' },
  ]);
});
