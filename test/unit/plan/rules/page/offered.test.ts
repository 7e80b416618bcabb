// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { offeredBy } from '../../../../../control-plane/src/plan/rules/page/offered.ts';
import { turnOn } from '../../../../support/planning.ts';

it('what a list offers is read from the one that is called so, whatever is drawn below', () => {
  const { model } = turnOn(
    `- combobox "Animal" [expanded] [ref=e1]
- listbox "Animal" [ref=e2] [onscreen]:
  - option "Biscuit" [ref=e3] [onscreen] [cursor=pointer]
- listbox [ref=e4] [onscreen]:
  - option "Cats" [ref=e5] [onscreen]`,
    'x',
  );
  const list = model.elements.find(({ ref }) => ref === 'e1');
  expect(offeredBy(list, model)).toEqual(['Biscuit']);
});
