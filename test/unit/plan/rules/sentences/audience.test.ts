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

it('what is meant for few is not sent before these are chosen, wherever they turn up', async () => {
  const page = (opened = false): string =>
    [
      '- generic [ref=e1]:',
      '  - textbox "New post" [ref=e2] [multiline]',
      '  - generic [ref=e3] [cursor=pointer]:',
      '    - generic [ref=e4]: Everyone',
      '    - text: ▾',
      ...(opened
        ? [
            '    - list [ref=e5]:',
            '      - listitem [ref=e6]: Everyone',
            '      - listitem [ref=e7]: My street',
          ]
        : []),
      '  - button "Post" [ref=e8]',
    ].join('\n');
  const [first] = await planOn('Write the post "Free apples" for My street only and publish it.', page());
  expect(first).not.toMatchObject({ kind: 'type' });
  const [chosen] = await planOn(
    'Write the post "Free apples" for My street only and publish it.',
    page(true),
  );
  expect(chosen).toMatchObject({ kind: 'click', ref: 'e7' });
});

it.each([
  'Post "Found a red scarf" under the topic Lost and found.',
  'Post "Found a red scarf" in the Lost and found category.',
])('what it is filed under is chosen first: %s', async (said) => {
  const page = [
    '- textbox "Write to your neighbours" [ref=e4] [multiline]',
    '- combobox "Topic" [ref=e6]:',
    '  - option "General" [selected]',
    '  - option "Lost and found"',
    '- button "Post" [ref=e7] [form=sends]',
  ].join('\n');
  const [first] = await planOn(said, page);
  expect(first).toMatchObject({ kind: 'select', options: ['Lost and found'] });
});
