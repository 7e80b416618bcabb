// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { endsSomewhere, pagerOf } from '../../../../../control-plane/src/plan/rules/page/pager.ts';
import { turnOn } from '../../../../support/planning.ts';

const pager = (of: string) =>
  pagerOf(
    turnOn(
      `- generic:\n  - button "‹" [ref=e1] [title=Previous ${of}]\n  - button "›" [ref=e2] [title=Next ${of}]`,
      'x',
    ).model,
  );

it.each(['week', 'month'])('the pages of a calendar by the %s are no rest of a list', (of) => {
  const found = pager(of);
  expect(found?.next).toBeDefined();
  expect(found && endsSomewhere(found)).toBe(false);
});

it('other pages end somewhere', () => {
  const found = pager('page');
  expect(found && endsSomewhere(found)).toBe(true);
});
