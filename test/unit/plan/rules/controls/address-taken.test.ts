// SPDX-License-Identifier: MIT
// Addresses that a field for people does not offer.
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const guests = (typed = '', chip = '', form = ''): string =>
  [
    '- heading "Picnic: guests" [ref=h]',
    ...(chip === '' ? [] : [`- generic [ref=c]: ${chip}`]),
    `- textbox "Name or e-mail" [ref=e1] [completes]${typed}`,
    `- button "Invite" [ref=e2]${form}`,
  ].join('\n');

it.each(['invite joe@moon.org', 'Invite the address joe@moon.org.'])(
  'an address that is not offered is taken by the Enter key before anybody is invited: %s',
  async (said) => {
    const steps = await planThrough(said, guests(), guests(': joe@moon.org'), guests('', 'joe@moon.org'));
    expect(steps.flat()).toMatchObject([
      { kind: 'type', text: 'joe@moon.org' },
      { kind: 'press', key: 'Enter', ref: 'e1' },
      { kind: 'click', ref: 'e2' },
      { kind: 'done' },
    ]);
  },
);

it('a form of the page is not sent by that key', async () => {
  const form = ' [form=sends]';
  const steps = await planThrough(
    'invite joe@moon.org',
    guests('', '', form),
    guests(': joe@moon.org', '', form),
  );
  expect(steps.flat().some(({ kind }) => kind === 'press')).toBe(false);
});
