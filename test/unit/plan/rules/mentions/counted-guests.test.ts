// SPDX-License-Identifier: MIT
// Who comes, by number, and from which day to which, in one breath.
import { expect, it } from 'vitest';
import { read } from './read.ts';

const counter = (name: string, key: string): string[] => [
  `- generic [ref=${key}]:`,
  `  - text: ${name}`,
  `  - button "Fewer ${name.toLowerCase()}" [ref=${key}l]: −`,
  `  - status [ref=${key}s]: "1"`,
  `  - button "More ${name.toLowerCase()}" [ref=${key}m]: +`,
];
const HUTS = [
  '- generic [ref=f]:',
  '  - text: First night',
  '  - textbox "Arrive" [ref=a] [takes=date]',
  '- generic [ref=g]:',
  '  - textbox "Leave" [ref=l] [takes=date]',
  ...counter('Adults', 'n'),
  ...counter('Children', 'c'),
  '- button "Find huts" [ref=b]',
];

it.each([
  [
    'find a hut for 3 adults and 2 children, 4-6 may',
    ['adults=3', 'children=2', 'Arrive=4 may', 'Leave=6 may'],
  ],
  ['find a hut for 3 adults, 2 kids, May 4 to May 6', ['adults=3', 'kids=2', 'Arrive=May 4', 'Leave=May 6']],
  ['find a hut, the 4th to the 6th of may, one kid', ['Arrive=4th may', 'Leave=6th may', 'kid=1']],
])('a number behind a comma counts no one who was told before it: %s', (said, deeds) => {
  expect(read(said, HUTS)).toEqual(deeds);
});
