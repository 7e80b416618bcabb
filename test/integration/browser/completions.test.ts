// SPDX-License-Identifier: MIT
// Which fields are seen to offer completions of what is typed.
import { expect, it } from 'vitest';
import { find, useLooking } from './looking.ts';

const on = useLooking();

it('marks fields that say so', async () => {
  await on.page.setContent(
    '<label>City <input autocomplete=off></label> <label>Team <input role=combobox aria-autocomplete=list></label> <label>Name <input></label>',
  );
  const snapshot = await on.look();
  expect(find(snapshot, 'textbox', 'City')?.completes).toBe(true);
  expect(find(snapshot, 'combobox', 'Team')?.completes).toBe(true);
  expect(find(snapshot, 'textbox', 'Name')?.completes).toBeUndefined();
});

it('marks fields right behind which the page keeps an empty list for what it offers', async () => {
  await on.page.setContent(`<div><input aria-label=Bird></div><ul class=suggestions></ul>
    <p><input aria-label=Tree><div id=tree-results hidden></div></p>
    <p><input aria-label=Moss><ul class=errors></ul></p>
    <p><input aria-label=Fern> <button>Add</button><ul class=results></ul></p>`);
  const snapshot = await on.look();
  const marked = ['Bird', 'Tree', 'Moss', 'Fern'].filter(
    (name) => find(snapshot, 'textbox', name)?.completes === true,
  );
  expect(marked).toEqual(['Bird', 'Tree']);
});

it('tells what the browser itself offers', async () => {
  await on.page.setContent(
    '<label>Pier <input list=piers value=No></label><datalist id=piers><option value=North><option value=S>South</option></datalist>',
  );
  const field = find(await on.look(), 'combobox', 'Pier');
  expect(field).toMatchObject({ completes: true, text: 'No' });
  expect(field?.children.map(({ role, name }) => `${role} ${name}`)).toEqual([
    'option North',
    'option South',
  ]);
});
