// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const SAVE = '- heading "A flat tyre" [ref=e1]\n- button "Save" [ref=e2]\n- button "Share" [ref=e3]';

it('what it goes into is chosen once the button of the deed was pressed', async () => {
  expect(await planOn('save this video to Watch later', SAVE)).toEqual([
    expect.objectContaining({ kind: 'click', ref: 'e2' }),
  ]);
});

it('nothing is pressed where no one button is called as the deed', async () => {
  const page = '- button "Share" [ref=e1]\n- button "Like" [ref=e2]';
  expect((await planOn('save this video to Watch later', page))[0]).toMatchObject({ kind: 'ask' });
});
