// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const allotment = (shown: string, button: string): string =>
  [
    '- tablist "Groups" [ref=e1]:',
    ...['seeds', 'compost', 'beehives'].map(
      (name) => `  - tab "# ${name}" ${name === shown ? '[selected] ' : ''}[ref=t-${name}] [cursor=pointer]`,
    ),
    `- heading "# ${shown}" [level=1] [ref=e2]`,
    `- button "${button}" [ref=e3]`,
    '- textbox "Message" [ref=e4]',
  ]
    .join('\n')
    .replaceAll('t-', 't');

const refsOf = async (request: string, button: string) =>
  (await planThrough(request, allotment('seeds', button), allotment('beehives', button))).map((actions) =>
    actions.flatMap((action) => ('ref' in action ? [action.ref] : [])),
  );

it.each([
  ['mute the group beehives', 'Mute group'],
  ['please mute the beehives group', 'Mute'],
  ['leave the group called beehives', 'Leave group'],
  ['archive beehives', 'Archive group'],
])('shows the one that is meant before what is done to the one in sight: "%s"', async (request, button) => {
  expect(await refsOf(request, button)).toEqual([['tbeehives'], ['e3']]);
});

it('presses at once what does it to the one that is shown', async () => {
  expect(await planOn('mute the group seeds', allotment('seeds', 'Mute group'))).toMatchObject([
    { kind: 'click', ref: 'e3' },
    { kind: 'done' },
  ]);
});

it.each([
  ['mute the group of the plumbers', 'Mute group'],
  ['mute the group of the plumbers', 'Mute'],
])('does it to no other: "%s"', async (request, button) => {
  expect((await refsOf(request, button)).flat()).not.toContain('e3');
});

it('shows none of them for what brings a new one', async () => {
  const [first] = await planOn('create the group plumbers', allotment('seeds', 'Create group'));
  expect(first).toMatchObject({ kind: 'click', ref: 'e3' });
});
