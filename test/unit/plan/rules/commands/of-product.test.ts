// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const LAMP = [
  '- heading "Pendel lamp" [level=1] [ref=h]',
  '- paragraph [ref=p]: "Cord: Rust"',
  ...['Rust', 'Ink'].map((name, i) => `- generic "${name}" [ref=k${i}] [cursor=pointer]`),
  ...['Small', 'Large'].map((name, i) => `- generic [ref=s${i}] [cursor=pointer]: ${name}`),
  '- combobox "Quantity" [ref=q]:',
  '  - option "1" [selected]',
  '  - option "2"',
  '- button "Add to bag" [ref=add]',
  '- heading "Bulb" [level=3] [ref=b] [cursor=pointer] [collapsed]',
].join('\n');

const refsFor = async (text: string) =>
  (await planThrough(text, LAMP, LAMP, LAMP, LAMP))
    .flat()
    .flatMap((action) => ('ref' in action ? [action.ref] : []));

it.each([
  ['Add a large Pendel lamp to the bag', ['s1', 'add']],
  ['put two large lamps with the ink cord in the bag', ['s1', 'k1', 'q', 'add']],
  ['add a small one in ink of the Pendel lamp to my basket', ['s0', 'k1', 'add']],
])('chooses what is told of the one thing, then how many, then adds it: "%s"', async (text, refs) => {
  expect(await refsFor(text)).toEqual(refs);
});

it.each(['add a green lamp to the bag', 'add a lamp with a bulb to the bag', 'add a large cord to the bag'])(
  'adds nothing where a word is of nothing there, or names another thing: "%s"',
  async (text) => {
    expect(await refsFor(text)).not.toContain('add');
  },
);
