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
