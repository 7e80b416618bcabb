// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { sort } from '../../../../../control-plane/src/plan/rules/commands/sort.ts';
import { turnOn } from '../../../../support/planning.ts';

const closed = `- button "Sort by" [ref=e1] [collapsed]
- list [ref=e2]:
  - listitem [ref=e3]: Bonfire night
  - listitem [ref=e4]: Lost can`;
const open = `${closed}\n- list [ref=e5]:\n  - listitem [ref=e6]:\n    - link "Most liked" [ref=e7]`;

const pressed = (snapshot: string, said: string) => sort(turnOn(snapshot, said), said);

it('opens what sorts where the order is not in sight, and takes the order by the words for it', () => {
  expect(pressed(closed, 'sort the posts by most liked')).toMatchObject({
    actions: [{ ref: 'e1' }],
    final: false,
  });
  expect(pressed(open, 'sort the posts by most liked')).toMatchObject({
    actions: [{ ref: 'e7' }],
    final: true,
  });
});

it('leaves alone what speaks of no order', () => {
  expect(pressed(closed, 'open the post about the bonfire')).toBeUndefined();
});
