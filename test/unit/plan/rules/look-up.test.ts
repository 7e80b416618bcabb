// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

const SEARCH = `- generic [ref=e1]:
  - textbox [ref=e2]
  - button "Search" [ref=e3]`;
const LONE = `- generic [ref=e1]:
  - textbox "Your name" [ref=e2]
  - button "Send" [ref=e3]`;

describe('what is nowhere on the page', () => {
  it.each(['what year is River of Glass from', 'open the book River of Glass', 'click on "River of Glass"'])(
    'is searched for where the page has a search: "%s"',
    async (text) => {
      expect((await planOn(text, SEARCH))[0]).toMatchObject({
        kind: 'type',
        ref: 'e2',
        text: 'River of Glass',
      });
    },
  );

  it.each(['what year is River of Glass from', 'click on "River of Glass"'])(
    'is not typed into a field that is for something else: "%s"',
    async (text) => {
      expect((await planOn(text, LONE))[0]).toMatchObject({ kind: 'ask' });
    },
  );
});
