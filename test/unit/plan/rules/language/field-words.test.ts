// SPDX-License-Identifier: MIT
// What people call the fields that most forms have, and what forms call them.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const typed = async (said: string, field: string): Promise<unknown> => {
  const page = `- textbox "${field}" [ref=e1]\n- textbox "Favourite colour" [ref=e2]\n- button "Send" [ref=e3]`;
  const [action] = await planOn(said, page);
  return action?.kind === 'type' && action.ref === 'e1' ? action.text : action;
};

describe('a field is found by any of the words for what it takes', () => {
  it.each([
    ['phone', ['Phone', 'Telephone', 'Mobile', 'Tel.', 'Phone number'], '555 0102'],
    ['email', ['E-mail', 'Email address', 'Mail', 'Your e-mail'], 'a@b.example'],
    ['surname', ['Last name', 'Surname'], 'Moss'],
    ['full name', ['Name', 'Full name', 'Your name'], 'Ida Moss'],
    ['postal code', ['Postcode', 'ZIP', 'Postal code'], '40417'],
    ['coupon', ['Voucher', 'Coupon', 'Promo code', 'Discount code'], 'X7'],
    ['expiry date', ['Expiry date', 'Valid until', 'Expires'], '04/29'],
    ['website', ['Website', 'URL', 'Web address'], 'moss.example'],
    ['employer', ['Company', 'Organisation', 'Employer'], 'Fernlab'],
    ['cvc', ['CVC', 'CVV', 'Security code'], '123'],
  ])('%s: %s', async (label, fields, value) => {
    for (const field of fields) expect(await typed(`set the ${label} to ${value}`, field), field).toBe(value);
  });
});
