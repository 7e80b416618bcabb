// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { find, useLooking } from './looking.ts';

const on = useLooking();

it('takes a button that opens a list box for the list, called without what is chosen in it', async () => {
  await on.page.setContent(`<span id=z>Zone</span>
    <button id=b aria-haspopup=listbox aria-expanded=false aria-labelledby="z b">Choose a zone</button>
    <button aria-haspopup=listbox aria-label="Sort by: Newest">Newest</button>
    <button aria-haspopup=listbox>English</button>`);
  const snapshot = await on.look();
  expect(find(snapshot, 'combobox', 'Zone')).toMatchObject({ text: 'Choose a zone', expanded: false });
  expect(find(snapshot, 'combobox', 'Sort by')?.text).toBe('Newest');
  expect(find(snapshot, 'button', 'English')).toBeDefined();
});
