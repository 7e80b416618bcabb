// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const BASKET = `- generic [ref=e1]:
  - generic [ref=e2]:
    - textbox "Postcode" [ref=e3]
    - button "Look up" [ref=e4]
  - generic [ref=e5]:
    - textbox "Voucher or promo code" [ref=e6]
    - button "Redeem" [ref=e7]
  - button "Check out" [ref=e8]`;

describe('a code that is spent', () => {
  it.each([
    'use the discount code SUN-20',
    'apply my coupon SUN-20',
    'redeem SUN-20',
    'I have a voucher, it’s SUN-20',
    "i've got a promo code its SUN-20 can you put that in please",
  ])('is entered, and applied by the button of its field: "%s"', async (said) => {
    expect(await planOn(said, BASKET)).toMatchObject([
      { kind: 'type', ref: 'e6', text: 'SUN-20' },
      { kind: 'click', ref: 'e7' },
      { kind: 'done' },
    ]);
  });

  it('is no more than entered where no more is said', async () => {
    expect(await planOn('Enter SUN-20 as the promo code', BASKET)).toMatchObject([
      { kind: 'type', ref: 'e6', text: 'SUN-20' },
      { kind: 'done' },
    ]);
  });

  it('is not taken for one of another kind', async () => {
    const [first] = await planOn('use my gift card 4471-AB', BASKET);
    expect(first).toMatchObject({ kind: 'ask' });
  });
});
