// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { piecesOf } from '../../../../../control-plane/src/plan/rules/page/pieces.ts';
import { walk } from '../../../../../control-plane/src/plan/snapshot.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const pieces = (page: string): (string | undefined)[] =>
  [...walk(turnOn(page, 'x').model.root)].flatMap(piecesOf).map(({ text }) => text);

it('a text that runs together, or ends in a verb or in signs, has pieces', () => {
  expect(pieces('- generic [ref=e1]: 19 Nov 2026Save for later')).toEqual(['19 Nov 2026', 'Save for later']);
  expect(pieces('- generic [ref=e1]: 5 min Follow')).toEqual(['5 min', 'Follow']);
  expect(pieces('- generic [ref=e1]: Choir ☆🗑')).toEqual(['Choir', '☆', '🗑']);
  expect(pieces('- generic [ref=e1]: ↩ Reply ↪ Forward')).toEqual(['↩ Reply', '↪ Forward']);
  expect(pieces('- generic [ref=e1]: A quiet evening')).toEqual([]);
});

it('the signs of a cell are its pieces, also a lone one', async () => {
  const page = `- table [ref=e1]:
  - row [ref=e2]:
    - cell "☆" [ref=e3] [cursor=pointer]
    - cell "Ravi Menon" [ref=e4] [cursor=pointer]
    - cell "🗄🗑" [ref=e5] [cursor=pointer]
  - row [ref=e6]:
    - cell "☆" [ref=e7] [cursor=pointer]
    - cell "Bettina Roth" [ref=e8] [cursor=pointer]
    - cell "🗄🗑" [ref=e9] [cursor=pointer]`;
  expect(pieces(page)).toEqual(['☆', '🗄', '🗑', '☆', '🗄', '🗑']);
  expect(await planOn('find the email by Bettina and click the trash icon to delete it', page)).toMatchObject(
    [{ kind: 'click', ref: 'e9', text: '🗑' }, { kind: 'done' }],
  );
});
