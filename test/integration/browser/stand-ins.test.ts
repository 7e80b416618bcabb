// SPDX-License-Identifier: MIT
// Lists of the page's own making in the place of the browser's.
import { describe, expect, it } from 'vitest';
import { parseSnapshot, walk } from '../../../control-plane/src/plan/snapshot.ts';
import { useLooking } from './looking.ts';

const on = useLooking();

describe('what is shown in the place of a list', () => {
  it('knows the options of a hidden list by what is shown in its place', async () => {
    const list = (style: string) => `<select style="${style}"><option>Car<option selected>Van</select>`;
    await on.page.setContent(
      `${list('display: none')}<div tabindex=0>Van</div>${list('display: none')}<button>Go</button>`,
    );
    const lists = [...walk(parseSnapshot(await on.look()))].filter(
      ({ role, ref }) => role === 'combobox' && ref,
    );
    expect(lists).toHaveLength(1);
    const options = [...walk(lists[0]!)].filter(({ role }) => role === 'option');
    expect(options.map(({ name, selected }) => [name, selected])).toEqual([
      ['Car', undefined],
      ['Van', true],
    ]);
  });

  it('shows a list that is clipped away by what is wrapped and shown in its place, and only by that', async () => {
    const clipped = 'position: absolute; clip: rect(0, 0, 0, 0); clip-path: inset(50%); width: 1px';
    const list = `<select multiple style="${clipped}"><option>Car<option selected>Van</select>`;
    await on.page.setContent(
      `${list}<div><div><input role=combobox aria-label=Ride></div></div><hr>${list}<p>Alone</p>`,
    );
    const lists = [...walk(parseSnapshot(await on.look()))].filter(
      ({ role, ref }) => (role === 'combobox' || role === 'listbox') && ref,
    );
    expect(lists.map(({ role, name }) => [role, name])).toEqual([
      ['combobox', 'Ride'],
      ['listbox', ''],
    ]);
    const options = [...walk(lists[0]!)].filter(({ role }) => role === 'option');
    expect(options.map(({ name, selected, ref }) => [name, selected, ref])).toEqual([
      ['Car', undefined, undefined],
      ['Van', true, undefined],
    ]);
  });

  it('gives no list of the browser the options of a hidden one before it', async () => {
    await on.page.setContent(
      '<select style="display: none"><option>Ohio</select><div><select aria-label=Land><option>Peru</select></div>',
    );
    const options = [...walk(parseSnapshot(await on.look()))].filter(({ role }) => role === 'option');
    expect(options.map(({ name }) => name)).toEqual(['Peru']);
  });
});
