// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { searchField } from '../../../../../control-plane/src/plan/rules/page/search-field.ts';
import { turnOn } from '../../../../support/planning.ts';

it('what takes no typing is no field to search by, though it is the only one', () => {
  const page = (state: string) => `- textbox "Pick a week" [ref=e1]${state}\n- button "Find huts" [ref=e2]`;
  expect(searchField(turnOn(page(' [readonly]'), 'x').model)).toBeUndefined();
  expect(searchField(turnOn(page(''), 'x').model)?.ref).toBe('e1');
});
