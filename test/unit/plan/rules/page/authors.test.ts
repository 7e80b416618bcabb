// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { areOfOne } from '../../../../../control-plane/src/plan/rules/page/authors.ts';
import { groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { parseSnapshot } from '../../../../../control-plane/src/plan/snapshot.ts';

const membersOf = (...heads: string[]) => {
  const posts = heads.flatMap((head, i) => [
    `  - generic [ref=p${i}]:`,
    `    - generic [ref=h${i}]: "${head}"`,
    `    - generic [ref=t${i}]: Some words of theirs`,
  ]);
  return groupsOf(parseSnapshot(['- generic [ref=e1]:', ...posts].join('\n')))[0]?.members ?? [];
};

it('posts are by one author where the handle, or the name, is the same', () => {
  expect(areOfOne(membersOf('Pemba @pemb 14m', 'Pemba @pemb 1h'))).toBe(true);
  expect(areOfOne(membersOf('Pemba', 'Pemba', 'Ivo').slice(0, 2))).toBe(true);
  expect(areOfOne(membersOf('Pemba @pemb 14m', 'Pemba @pembroke 1h'))).toBe(false);
  expect(areOfOne([])).toBe(false);
});
