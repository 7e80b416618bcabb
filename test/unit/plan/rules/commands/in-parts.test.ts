// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const form = (before: string, more = '') => `
- generic [ref=e1]:
  - textbox "Your name" [ref=e2]
  - generic [ref=e3]:
    - paragraph [ref=e4]: "${before}"
    - generic [ref=e5]:
      - textbox "Prefix" [ref=e6]
    - generic [ref=e7]:
      - textbox "Middle" [ref=e8]
    - generic [ref=e9]:
      - textbox "Rest" [ref=e10]${more}
  - button "Send" [ref=e11]`;

const typed = async (said: string, page: string): Promise<string[]> =>
  (await planOn(said, page)).flatMap((action) =>
    action.kind === 'type' ? [`${action.ref} ${action.text}`] : [],
  );

const EACH = ['e6 415', 'e8 555', 'e10 0134'];

it.each(['enter the phone number 415 555 0134', 'type my phone number (415) 555-0134 and send it'])(
  'fields side by side take the parts of a number in their order: "%s"',
  async (said) => {
    expect(await typed(said, form('Your telephone number:'))).toEqual(EACH);
  },
);

it.each([
  ['another number', 'enter the card number 415 555 0134', form('Your telephone number:')],
  ['fewer parts than fields', 'enter the phone number 415 5550134', form('Your telephone number:')],
  [
    'a field of that name',
    'enter the phone number 415 555 0134',
    form('Your telephone number:', '\n  - textbox "Phone number" [ref=e12]'),
  ],
])('no parts are typed there: %s', async (_, said, page) => {
  expect(await typed(said, page)).not.toEqual(expect.arrayContaining(EACH.slice(0, 1)));
});
