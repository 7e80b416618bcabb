// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it.each([
  ['Where to look', true],
  ['Leave a comment', false],
  ['E-mail address', false],
])(
  'the only field of a page is searched in unless it keeps or sends what is typed: "%s"',
  async (name, isTyped) => {
    const plan = await planOn(
      'search for Vera Holm',
      `- textbox "${name}" [ref=e1]\n- button "Save" [ref=e2]`,
    );
    expect(plan.some(({ kind }) => kind === 'type')).toBe(isTyped);
  },
);
