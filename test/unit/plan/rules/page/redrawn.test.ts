// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { ofRedrawn } from '../../../../../control-plane/src/plan/rules/page/redrawn.ts';
import { turnOn } from '../../../../support/planning.ts';

const mail = (ref: number, who: string, what: string): string[] => [
  `  - row [ref=e${ref}]:`,
  `    - cell "${who}" [ref=e${ref + 1}] [cursor=pointer]`,
  `    - cell "${what}" [ref=e${ref + 2}] [cursor=pointer]`,
  `    - cell "🗄🗑" [ref=e${ref + 3}] [cursor=pointer]`,
];
const { elements } = turnOn(
  [
    '- table [ref=e1]:',
    ...mail(2, 'Ravi', 'Moving'),
    ...mail(6, 'Bank', 'New terms'),
    ...mail(10, 'Bank', 'Fees'),
  ].join('\n'),
  'x',
).model;

it('a control is known again by its name and that of its member', () => {
  expect(ofRedrawn('🗄 Bank Bank New terms', elements)).toMatchObject({ ref: 'e9', name: '🗄' });
  expect(ofRedrawn('🗑 Ravi', elements)).toMatchObject({ ref: 'e5', name: '🗑' });
});

it('is none where the member is gone, or several would do', () => {
  expect(ofRedrawn('🗄 Piet', elements)).toBeUndefined();
  expect(ofRedrawn('🗄 Bank', elements)).toBeUndefined();
  expect(ofRedrawn('🗄', elements)).toBeUndefined();
});

it('a cell and the sign in it are one', () => {
  const lines = ['Moving', 'Fees', 'Terms'].flatMap((what, i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "☆" [ref=s${i}] [cursor=pointer]`,
    `    - cell "Bank" [ref=b${i}] [cursor=pointer]`,
    `    - cell "${what}" [ref=w${i}] [cursor=pointer]`,
  ]);
  const { model } = turnOn(['- table [ref=e1]:', ...lines].join('\n'), 'x');
  expect(ofRedrawn('☆ Bank Fees', model.elements)).toMatchObject({ ref: 's1' });
});
