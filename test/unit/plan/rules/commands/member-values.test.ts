// SPDX-License-Identifier: MIT
// Deeds that take something more, several signs in a row, and what a deed is never done to.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const first = async (text: string, page: string[]) => (await planOn(text, page.join('\n')))[0];

const MAIL = [
  '- generic [ref=e1]:',
  ...['Ana BergInvoice 12', 'Bo LindRoof of the shed', 'Cy HoltPicnic'].flatMap((text, i) => [
    `  - generic [ref=r${i}] [cursor=pointer]:`,
    `    - text: ${text}`,
    `    - generic [ref=p${i}]: Some more words.`,
    '    - text: ☆🗑',
  ]),
];

describe('signs side by side in a row', () => {
  it.each([
    ['delete the message from Bo Lind', '🗑'],
    ['star the message about the roof', '☆'],
    ['find the message about the roof and mark it as important', '☆'],
  ])('are controls of their own: "%s"', async (text, sign) => {
    expect(await first(text, MAIL)).toMatchObject({ kind: 'click', ref: 'r1', text: sign });
  });
});

const FILES = [
  '- table [ref=e1]:',
  '  - rowgroup [ref=e2]:',
  ...['budget.ods', 'notes.txt'].flatMap((name, i) => [
    `    - row [ref=r${i}]:`,
    `      - cell "${name}" [ref=n${i}]`,
    `      - cell [ref=c${i}]:`,
    `        - button "More actions" [ref=m${i}]`,
  ]),
];

it.each(['share notes.txt with pia@brook.example', 'move notes.txt to the archive'])(
  'a deed that takes something begins at its member: "%s"',
  async (text) => {
    expect(await first(text, FILES)).toMatchObject({ kind: 'click', ref: 'm1' });
  },
);

it('a sign that stands alone does nothing to what is neither open nor chosen', async () => {
  const page = ['- generic [ref=e1]: 🗑', '- text: readme.md', '- text: plan.md'];
  expect(await first('delete the file old-map.png', page)).not.toMatchObject({ kind: 'click', ref: 'e1' });
});

it('the row that is picked is not switched off', async () => {
  const page = [
    '- table [ref=e1]:',
    '  - rowgroup [ref=e2]:',
    ...['Olga Petrov', 'Sam Whit'].flatMap((name, i) => [
      `    - row [ref=r${i}]:`,
      `      - cell [ref=b${i}]:`,
      `        - checkbox "Select row" [ref=x${i}]`,
      `      - cell "${name}" [ref=n${i}]`,
      `      - cell [ref=c${i}]:`,
      `        - button "Row actions" [ref=m${i}]`,
    ]),
  ];
  expect(await first('deactivate Sam Whit', page)).toMatchObject({ kind: 'click', ref: 'm1' });
});
