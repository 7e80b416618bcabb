// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const box = (indent: string, name: string, ref: string): string[] => [
  `${indent}- listitem [ref=l${ref}]:`,
  `${indent}  - checkbox "${name}" [ref=${ref}]`,
  `${indent}  - text: ${name}`,
];
const tree = [
  '- heading "Who is to be told?" [level=2] [ref=h]',
  '- list [ref=t]:',
  ...box('  ', 'Orchestra', 'a'),
  '    - list [ref=ta]:',
  ...box('      ', 'Brass', 'b'),
  ...box('      ', 'First violins', 'c'),
  ...box('  ', 'Night porters', 'd'),
  '    - list [ref=td]:',
  ...box('      ', 'Week one', 'e'),
  ...box('      ', 'Week two', 'f'),
  '- textbox "Title" [ref=x]',
  '- button "Send notice" [ref=s]',
].join('\n');

const ticked = async (said: string): Promise<string[]> =>
  (await planOn(said, tree)).flatMap((action) =>
    action.kind === 'check' || (action.kind === 'click' && action.ref !== 's') ? [action.ref ?? ''] : [],
  );

it.each([
  ['notice for the porters week two only. title: Lost key', ['f']],
  ['notice for week two of the night porters, title: Lost key', ['f']],
  ['notice for brass and the night porters week two, title: Lost key', ['b', 'f']],
])('a branch that only tells which of its boxes is meant is not ticked itself: "%s"', async (said, refs) => {
  expect(await ticked(said)).toEqual(refs);
});

it.each([
  ['notice for the night porters, title: Lost key', ['d']],
  ['notice for the night porters and brass, title: Lost key', ['d', 'b']],
])('one that is meant is: "%s"', async (said, refs) => {
  expect(await ticked(said)).toEqual(refs);
});
