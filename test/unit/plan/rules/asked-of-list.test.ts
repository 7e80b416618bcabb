// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

const page = (button: string, more = '') => `- heading "Tides at the quays" [level=2] [ref=h]
- generic [ref=f]:
  - text: "Quay:"
  - combobox [ref=l]:
    - option "-- choose --" [selected]
    - option "Mill"
    - option "Mill Stairs"
    - option "Old Crane"
  - button "${button}" [ref=b]${more}`;

const question = 'When does the high tide next come at the Mill Stairs?';

describe('what a page tells of one of a list at a time', () => {
  it('is looked up for the one that the question names', async () => {
    const [first, second] = await planOn(question, page('Look up'));
    expect(first).toMatchObject({ kind: 'select', ref: 'l', options: ['Mill Stairs'] });
    expect(second).toMatchObject({ kind: 'click', ref: 'b' });
  });

  it.each([
    ['the button does more than look', question, page('Book a berth')],
    ['there is more to fill in', question, page('Look up', '\n  - textbox "Draught" [ref=d]')],
    ['the question names none', 'When does the high tide next come at the weir?', page('Look up')],
  ])('is not where %s', async (_, asked, shown) => {
    expect((await planOn(asked, shown))[0]).not.toMatchObject({ kind: 'select' });
  });
});
