// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { useLooking } from './looking.ts';

const on = useLooking();

it('shows what is said to be mere looks, and takes clicks by itself, as a word to click', async () => {
  await on.page.setContent(`<ul role=tablist><li role=tab>Notes <span role=presentation style="cursor: pointer">Remove</span></li></ul>
    <p>Set in <span role=presentation>italics</span></p>`);
  const snapshot = await on.look();
  expect(snapshot).toMatch(/generic \[ref=\w+\] \[cursor=pointer\].*: Remove/);
  expect(snapshot).toMatch(/paragraph .*: Set in italics/);
});
