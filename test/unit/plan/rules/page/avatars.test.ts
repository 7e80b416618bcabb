// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isInitials } from '../../../../../control-plane/src/plan/rules/page/avatars.ts';
import { groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { parseSnapshot } from '../../../../../control-plane/src/plan/snapshot.ts';

it('initials are those of a name, or the first of them', () => {
  expect(isInitials('LB', 'Lumen Books')).toBe(true);
  expect(isInitials('L', 'Lumen Books')).toBe(true);
  expect(isInitials('B', 'Lumen Books')).toBe(false);
  expect(isInitials('Lu', 'Lumen Books')).toBe(false);
});

it('a member is called by the name behind its initials', () => {
  const lines = [
    ['L', 'Lumen Books', 'Your order'],
    ['KA', 'Kofi Asare', 'Photos'],
    ['V', 'Vera Lind', 'Your cat'],
  ].flatMap((texts, i) => [
    `  - generic [ref=m${i}] [cursor=pointer]:`,
    ...texts.map((text, k) => `    - generic [ref=m${i}${k}]: ${text}`),
  ]);
  const [group] = groupsOf(parseSnapshot(['- generic [ref=e1]:', ...lines].join('\n')));
  expect(group?.members.map(({ title }) => title)).toEqual(['Lumen Books', 'Kofi Asare', 'Vera Lind']);
  expect(group?.members[0]?.fields.map(({ value }) => value)).toEqual(['Lumen Books', 'Your order']);
});
