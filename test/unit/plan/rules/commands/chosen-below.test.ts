// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const MENU = `- list [ref=l]:
  - listitem [ref=f] [collapsed]: Export ▸
  - listitem [ref=t] [collapsed]: Table ▸
  - listitem [ref=i] [collapsed]: Insert
  - listitem [ref=p]: Print
- paragraph [ref=s]: Nothing chosen yet.`;

it.each([
  ['export the document as PDF', 'f'],
  ['insert a table with 3 columns', 't'],
  ['insert a page break', 'i'],
])('what opens further entries is pointed at for one of them: %s', async (said, ref) => {
  expect((await planOn(said, MENU))[0]).toMatchObject({ kind: 'hover', ref });
});

it.each(['print the page as it is', 'copy the document as PDF'])(
  'nothing is pointed at where what is called so opens none: %s',
  async (said) => {
    expect((await planOn(said, MENU))[0]).not.toMatchObject({ kind: 'hover', ref: 'f' });
  },
);
