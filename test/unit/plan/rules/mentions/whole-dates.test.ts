// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { read } from './read.ts';

const PAGE = [
  '- main [ref=m]:',
  '  - heading "Book an appointment" [level=1] [ref=h]',
  '  - radio "Eye test" [ref=r1]',
  '  - radio "Frame repair" [ref=r2]',
  '  - generic [ref=mn]: November 2026',
  '  - generic [ref=w]:',
  ...Array.from({ length: 7 }, (_, i) => `    - button "${23 + i}" [ref=d${23 + i}] [cursor=pointer]`),
  '  - textbox "Your name" [ref=n]',
  '  - button "Book appointment" [ref=b]',
];

it.each([
  'Book an eye test on Wednesday 2 December for Ada Moe',
  'Book an eye test for Ada Moe, Wednesday the 2nd of December',
  'Book an eye test on Wednesday 12/02/2026 for Ada Moe',
])('%s: the day is told as a whole, and is nobody', (said) => {
  expect(read(said, PAGE)?.filter((part) => !part.startsWith('['))).toEqual([
    '+Eye test',
    'Your name=Ada Moe',
  ]);
});

it('a weekday alone is still one that is shown', () => {
  expect(read('Book an eye test on Wednesday for Ada Moe', PAGE)).toContain('~25');
});
