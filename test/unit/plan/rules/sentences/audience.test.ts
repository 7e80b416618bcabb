// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = `- textbox "New post" [ref=e1] [multiline]
- combobox "Who can see it" [ref=e2]:
  - option "Everyone" [selected]
  - option "Followers"
- button "Post" [ref=e3]`;

it.each([
  'Post "Two rainbows" for followers only',
  'Post "Two rainbows" to my followers',
  'Choose followers and post "Two rainbows"',
])('who is to see it is chosen before it is sent: %s', async (request) => {
  expect(await planOn(request, PAGE)).toMatchObject([
    { kind: 'select', ref: 'e2', options: ['Followers'] },
    { kind: 'type', ref: 'e1', text: 'Two rainbows' },
    { kind: 'click', ref: 'e3' },
    { kind: 'done' },
  ]);
});

it('nothing is sent for somebody whom no list offers', async () => {
  expect(await planOn('Post "Two rainbows" to the gallery', PAGE)).toMatchObject([{ kind: 'ask' }]);
});
