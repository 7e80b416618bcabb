// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

it('one control that is called by two deeds does both', async () => {
  const page = '- button "Accept and send" [ref=e1]\n- button "Back" [ref=e2]';
  expect(await planOn('accept and send the application', page)).toMatchObject([
    { kind: 'click', ref: 'e1' },
    { kind: 'done' },
  ]);
});

it('what it does not say is done by another', async () => {
  const page = '- button "Accept and close" [ref=e1]\n- button "Send the application" [ref=e2]';
  const steps = await planThrough('press accept and close, then send the application', page, page);
  expect(steps).toMatchObject([[{ ref: 'e1' }], [{ ref: 'e2' }, { kind: 'done' }]]);
});
