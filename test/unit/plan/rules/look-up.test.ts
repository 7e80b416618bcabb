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

  it.each(['open the 6th search result', 'click the last result'])(
    'is no place among what was found: "%s"',
    async (text) => {
      expect((await planOn(text, SEARCH))[0]).toMatchObject({ kind: 'ask' });
    },
  );

  it.each(['what year is River of Glass from', 'click on "River of Glass"'])(
    'is not typed into a field that is for something else: "%s"',
    async (text) => {
      expect((await planOn(text, LONE))[0]).toMatchObject({ kind: 'ask' });
    },
  );
});

it('what only finds the options of a box is no search', async () => {
  const box = `- generic "Extras" [ref=b]:
  - SHELL [ref=c]:
    - searchbox "Add an extra" [ref=e2] [completes]`;
  const [within] = await planOn('click on "River of Glass"', box.replace('SHELL', 'combobox'));
  expect(within).not.toMatchObject({ kind: 'type' });
  const [alone] = await planOn('click on "River of Glass"', box.replace('SHELL', 'generic'));
  expect(alone).toMatchObject({ kind: 'type', ref: 'e2' });
});
