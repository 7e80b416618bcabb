// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const MEMOS = `
- heading "Memos" [level=1] [ref=e1]
- generic [ref=e2]:
  - textbox "Heading" [ref=e3]
  - textbox "Memo" [multiline] [ref=e4]
  - button "Add" [ref=e5]
  - button "Cancel" [ref=e6]`;

const done = async (said: string): Promise<string[]> =>
  (await planOn(said, MEMOS)).flatMap((action) =>
    action.kind === 'type'
      ? [`${action.ref} ${action.text}`]
      : action.kind === 'click'
        ? [action.ref ?? '']
        : [],
  );

it.each([
  'add a memo with the heading "Roof" and the text "leaks, and drips"',
  'create a memo called "Roof", text "leaks, and drips"',
  'write a memo "Roof" with the text "leaks, and drips"',
  'add the memo "leaks, and drips" with the title "Roof"',
  'add a memo titled Roof saying leaks, and drips',
  'make a memo saying leaks, and drips, titled Roof',
])('what something new is called and what it says go to a field each: "%s"', async (said) => {
  expect(await done(said)).toEqual(['e3 Roof', 'e4 leaks, and drips', 'e5']);
});

it('a title alone goes to the field for it, whatever the noun is a name of', async () => {
  expect(await done('add a memo titled "Roof"')).toEqual(['e3 Roof', 'e5']);
});

it.each(['but do not save it', 'without adding it'])('what is not to be kept is not: "%s"', async (tail) => {
  expect(await done(`add a memo called "Roof" with the text "leaks", ${tail}`)).toEqual([
    'e3 Roof',
    'e4 leaks',
  ]);
});

it('what is then cancelled is not added before', async () => {
  expect(await done('add a memo called "Roof" with the text "leaks" and press Cancel')).toEqual([
    'e3 Roof',
    'e4 leaks',
    'e6',
  ]);
});

it('a quoted text with such words is one', async () => {
  expect(await done('add a memo saying "water it and the title role"')).toEqual([
    'e4 water it and the title role',
    'e5',
  ]);
});
