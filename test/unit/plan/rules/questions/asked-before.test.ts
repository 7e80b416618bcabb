// SPDX-License-Identifier: MIT
// What is asked first and typed next, by the noun that was asked for.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const ROWS = [
  ['Tern', 'Spruce', '11', 'Falk'],
  ['Gull', 'Larch', '8', 'Ovesen'],
  ['Auk', 'Teak', '14', 'Brandt'],
];

const PAGE = [
  '- table [ref=t]:',
  '  - row [ref=r]:',
  ...['Boat', 'Mast', 'Width (m)', 'Owner'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  ...ROWS.flatMap((cells, i) => [
    `  - row [ref=r${i}]:`,
    ...cells.map((cell, j) => `    - cell "${cell}" [ref=c${i}x${j}]`),
  ]),
  '- textbox "Entry" [ref=e]',
  '- button "Send" [ref=s]',
].join('\n');

const typed = async (said: string) => (await planOn(said, PAGE)).find(({ kind }) => kind === 'type');

describe('a noun that was asked for', () => {
  it.each([
    ['Find out which mast the boat of Ovesen has; type the mast into the field and press Send', 'Larch'],
    ['Determine how wide the Tern is, then enter the width in the box and click Send', '11'],
    ['Find out who owns the Gull and put this owner into the text box', 'Ovesen'],
  ])('stands for the answer: %s', async (said, text) => {
    expect(await typed(said)).toMatchObject({ ref: 'e', text });
  });

  it('is not written as it was said where another was asked for', async () => {
    expect(await typed('Find out which mast the boat of Ovesen has; type the boat into the field')).toBe(
      undefined,
    );
  });
});

describe('what is told by a column of the page', () => {
  it.each([
    ['Enter the name of the owner whose boat has the smallest width into the box', 'Ovesen'],
    ['Enter the number of larch boats and press Send', '1'],
  ])('is read: %s', async (said, text) => {
    expect(await typed(said)).toMatchObject({ ref: 'e', text });
  });

  it('is not written as it was said where it is not to be found', async () => {
    for (const owner of ['the owner of the boat with the shortest keel in dock 9', 'the owner'])
      expect(await typed(`Enter ${owner} and press Send`)).toBe(undefined);
  });

  it('leaves other words alone', async () => {
    expect(await typed('Type the tide waits for no one into the entry box')).toMatchObject({
      text: 'the tide waits for no one',
    });
  });
});
