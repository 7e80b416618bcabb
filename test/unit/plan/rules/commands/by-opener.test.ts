// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const MENU = `- menubar "Pad" [ref=e1]:
  - menuitem "Export" [ref=e2] [collapsed]
  - menuitem "Help" [ref=e3]`;
const OPEN = `- menubar "Pad" [ref=e1]:
  - menuitem "Export" [expanded] [ref=e2]:
    - text: Export
    - menu [ref=e4]:
      - menuitem "As PDF" [ref=e5]
      - menuitem "As Word" [ref=e6]`;

describe('words that go on behind the name of a menu', () => {
  it('open it first, and are not done with that', async () => {
    const actions = await planOn('export as PDF', MENU);
    expect(actions).toMatchObject([{ kind: 'click', ref: 'e2' }]);
  });

  it('mean what is in it', async () => {
    expect((await planOn('export as PDF', OPEN))[0]).toMatchObject({ kind: 'click', ref: 'e5' });
  });
});

it('what is found by its list alone, and by no word of its name, opens nothing', async () => {
  const post = (name: string, likes: number, ref: number) => `  - generic [ref=e${ref}]:
    - heading "${name}" [level=5] [ref=e${ref + 1}]
    - button "Read more" [ref=e${ref + 2}] [collapsed]
    - button "Like (${likes})" [ref=e${ref + 3}]`;
  const page = `- generic [ref=e1]:
  - button "Sort by" [ref=e2] [collapsed]
${post('Blight on my tomatoes', 14, 10)}
${post('Free horse manure', 41, 20)}
${post('Lost watering can', 3, 30)}`;
  expect((await planOn('sort the posts by most liked', page))[0]).toMatchObject({ ref: 'e2' });
});
