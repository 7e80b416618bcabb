// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const POST = [
  '- heading "New post" [level=1] [ref=e1]',
  '- textbox "Title" [ref=e2]: Low tide',
  '- text: Tags',
  '- generic [ref=e3]:',
  '  - generic [ref=e4]:',
  '    - text: Autumn',
  '    - button "Remove Autumn" [ref=e5]: ×',
  '  - textbox "Tags" [ref=e6] [completes]:',
  '    - /placeholder: Add a tag, press Enter',
  '- button "Publish" [ref=e7]',
].join('\n');

describe('what a page with a field for tags is to be tagged with', () => {
  it.each([
    ['tag the post with harbour and dawn', 'harbour'],
    ['tag it harbour', 'harbour'],
    ['tag this post as sea', 'sea'],
    ['add another tag: sea', 'sea'],
  ])('%s', async (request, text) => {
    const [first] = await planOn(request, POST);
    expect(first).toMatchObject({ kind: 'type', ref: 'e6', text });
  });
});
