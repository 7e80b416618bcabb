// SPDX-License-Identifier: MIT
// Things to press side by side.
import { expect, it } from 'vitest';
import { read } from './read.ts';

const form = (...buttons: string[]) => [
  '- textbox "Full name" [ref=e1]',
  '- group [ref=e2]:',
  '  - generic [ref=e3]: What next?',
  ...buttons.map((name, i) => `  - button "${name}" [ref=b${i}]`),
];

it('what stands beside that which clears a form is not chosen before the rest is filled in', () => {
  expect(read('borrow it, name Bo Lund', form('Borrow', 'Clear form'))).not.toContain('~Borrow');
});

it('of others one is chosen', () => {
  expect(read('borrow it, name Bo Lund', form('Borrow', 'Look up'))).toContain('~Borrow');
});

it('of stars the one at the place is chosen, whatever their number is called', () => {
  const row = (name: string) => [
    '- paragraph:',
    `  - text: "${name}:"`,
    '  - generic:',
    ...[1, 2, 3, 4].map((n) => `    - generic [ref=${name}${n}] [cursor=pointer]: ☆`),
  ];
  const page = [...row('Bread'), ...row('Cheese'), '- spinbutton "How many came?" [ref=n]'];
  const picked = (said: string) => read(said, page);
  expect(picked('bread 3 stars, 6 came')).toEqual(['~☆', 'How many came?=6']);
  expect(picked('cheese two stars out of 5, 6 came')).toEqual(['~☆', 'How many came?=6']);
  expect(picked('6 came, 2 of 4 for the cheese')).toEqual(['How many came?=6', '~☆']);
});
