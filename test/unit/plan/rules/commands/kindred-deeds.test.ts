// SPDX-License-Identifier: MIT
// What is done once the thing is open, or by the sign that stands with it.
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const LIST = `- list [ref=l]:
  - listitem [ref=i1]:
    - link "Quay Street" [ref=e1] [cursor=pointer]
  - listitem [ref=i2]:
    - link "Mill Green" [ref=e2] [cursor=pointer]`;

it('what is remembered is opened first, and remembered there', async () => {
  const open = `${LIST}\n- heading "Mill Green" [level=2] [ref=e3]\n- button "☆ Remember station" [ref=e4]`;
  const steps = await planThrough('please remember mill green as one of my stations', LIST, open);
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'e2' }]);
  expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'e4' });
});

it('the one cross that stands with a thing cancels it', async () => {
  const page = ['Tue 17:30 Rowing', 'Thu 06:45 Swim']
    .map((name, i) => `  - listitem [ref=i${i}]:\n    - text: ${name}\n    - button "✕" [ref=x${i}]`)
    .join('\n');
  const [first] = await planOn('cancel my rowing booking', `- list "My bookings" [ref=l]:\n${page}`);
  expect(first).toMatchObject({ kind: 'click', ref: 'x0' });
});

it('"only show" sets the filters, with the currency of an amount', async () => {
  const page = `- text: Rent up to €
- spinbutton "Rent up to €" [ref=e1]: "1500"
- checkbox "Pets allowed" [ref=e2]
- button "Show homes" [ref=e3]`;
  const plan = await planOn('only show homes for up to 900 euros where pets are allowed', page);
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e1', text: '900' }));
});
