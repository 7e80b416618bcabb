// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { read } from './read.ts';

const PAGE = [
  '- generic [ref=e1]:',
  '  - text: Tool',
  '  - combobox "Tool" [ref=e2]:',
  '    - option "Cordless drill" [selected]',
  '    - option "Tile cutter"',
  '- generic [ref=e3]:',
  '  - generic [ref=e4]: Pick-up day',
  '  - button "Choose a day" [ref=e5]',
  '- generic [ref=e6]:',
  '  - generic [ref=e7]: Pick-up time',
  '  - generic [ref=e8]:',
  '    - generic [ref=e9] [cursor=pointer]: 10:00',
  '    - generic [ref=e10] [cursor=pointer]: 16:00',
  '- button "Reserve" [ref=e11]',
];

it('a word of what stands over a value only leads to it, a word of nothing is left over', () => {
  const told = (what: string) =>
    read(`reserve the tile cutter for ${what} on 7 December 2026 at 16:00`, PAGE);
  expect(told('pick-up')).toEqual(['Tool="Tile cutter"', 'Choose a day=7 December 2026', '~16:00']);
  expect(told('delivery')?.at(-1)).toMatch(/delivery/);
});
