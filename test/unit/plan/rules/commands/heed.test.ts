// SPDX-License-Identifier: MIT
// What a page answers to a form that was sent.
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const form =
  '- textbox "Full name" [ref=e1]\n- textbox "Phone" [ref=e4]\n- textbox "Street" [ref=e2]\n- button "Order" [ref=e3]';
const answered = (text: string) => `${form}\n- generic [ref=e9]: ${text}`;

it.each(['Please enter your street.', 'Street is required', 'There is a problem: enter a street'])(
  'what the page complains of is asked about: %s',
  async (text) => {
    const steps = await planThrough(
      'order with the full name Bo Lund and the phone 0170 445566',
      form,
      answered(text),
    );
    expect(steps[0]).toMatchObject([{ ref: 'e1' }, { ref: 'e4' }, { ref: 'e3' }]);
    expect(steps[1]?.[0]).toMatchObject({ kind: 'ask', question: expect.stringContaining(text) });
  },
);

it('whatever else it says is no complaint', async () => {
  const steps = await planThrough(
    'order with the full name Bo Lund and the phone 0170 445566',
    form,
    answered('Your order has been sent.'),
  );
  expect(steps[1]).toMatchObject([{ kind: 'done' }]);
});

it('what it said before is none of it', async () => {
  const page = answered('Please enter your street.');
  const steps = await planThrough('order with the full name Bo Lund and the phone 0170 445566', page, page);
  expect(steps[1]).toMatchObject([{ kind: 'done' }]);
});

it('a form with nothing left to fill in is done at once', async () => {
  const full = form.replace('"Street"', '"Street (optional)"');
  const steps = await planThrough('order with the full name Bo Lund and the phone 0170 445566', full);
  expect(steps[0]?.at(-1)).toMatchObject({ kind: 'done' });
});

it('what was pressed without anything being filled in is done at once', async () => {
  const steps = await planThrough('press Order', form);
  expect(steps[0]).toMatchObject([{ ref: 'e3' }, { kind: 'done' }]);
});
