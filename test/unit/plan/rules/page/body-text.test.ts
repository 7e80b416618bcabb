// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const POST = `- generic [ref=e1]:
  - heading "A post for the rowing club" [level=2] [ref=e2]
  - textbox "Title of the post" [ref=e3]
  - toolbar [ref=e4]:
    - button "bold" [ref=e5]
  - textbox [ref=e6]: The boats are out.
  - button "Publish" [ref=e7]`;

describe('what is written at length', () => {
  it.each([
    'replace the text of the post with no rowing today',
    'change the text to no rowing today',
    'set the body of the post to no rowing today',
    'replace what the post says with no rowing today',
  ])('is in the field that is called nothing: "%s"', async (said) => {
    expect(await planOn(said, POST)).toMatchObject([
      { kind: 'type', ref: 'e6', text: 'no rowing today' },
      { kind: 'done' },
    ]);
  });

  it('is not there for what has a name', async () => {
    expect(await planOn('change the title of the post to no rowing today', POST)).toMatchObject([
      { kind: 'type', ref: 'e3' },
      { kind: 'done' },
    ]);
  });

  it('is where a field says so', async () => {
    const page = POST.replace('textbox "Title of the post"', 'textbox "Text of the post"');
    expect(await planOn('change the text of the post to no rowing today', page)).toMatchObject([
      { kind: 'type', ref: 'e3' },
      { kind: 'done' },
    ]);
  });
});
