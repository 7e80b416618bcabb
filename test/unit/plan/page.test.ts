// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { isBare } from '../../../control-plane/src/plan/page.ts';

const of = (snapshot: string, url = 'https://x.test/') =>
  isBare({ url, title: 'X', snapshot, refused: [], restored: false });

describe('a page is bare', () => {
  it('where only pictures and a word or two stand on it', () => {
    expect(
      of('- img "A chart of sales" [ref=e1]\n- img [ref=e2]\n- heading "Sales" [level=1] [ref=e3]'),
    ).toBe(true);
    expect(
      of(['Board', 'Hand', 'Score', 'Deck', 'Map'].map((name) => `- canvas "${name}" [ref=e1]`).join('\n')),
    ).toBe(true);
    expect(of('')).toBe(true);
  });

  it('not where there is something to read, and not where nothing was opened', () => {
    expect(of(['a', 'b', 'c', 'd'].map((name) => `- button "${name}" [ref=e1]`).join('\n'))).toBe(false);
    expect(of('', 'about:blank')).toBe(false);
  });
});
