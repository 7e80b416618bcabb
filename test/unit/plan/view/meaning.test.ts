// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../../control-plane/src/plan/snapshot.ts';
import { viewLines } from '../../../../control-plane/src/plan/view/lines.ts';
import { Marks } from '../../../../control-plane/src/plan/view/marks.ts';
import { rankByMeaning } from '../../../../control-plane/src/plan/view/meaning.ts';
import { fuse } from '../../../../control-plane/src/plan/view/rank.ts';

const linesOf = (snapshot: string) => viewLines(parseSnapshot(snapshot), new Marks(undefined));

describe('rankByMeaning', () => {
  it('asks for each text once, without refs and marks, and tells all lines that have it', async () => {
    const lines = viewLines(
      parseSnapshot('- button "Bin" [ref=e1]\n- heading "Mail" [ref=e2]\n- button "Bin" [ref=e3]'),
      new Marks({ fresh: ['e3'], changed: [] }),
    );
    let asked: unknown;
    const rankings = await rankByMeaning(lines, ['throw it away'], async (...texts) => {
      asked = texts;
      return [[0, 1]];
    });
    expect(asked).toEqual([['button "Bin"', 'heading "Mail"'], ['throw it away']]);
    expect(rankings).toEqual([[0, 2, 1]]);
  });

  it('leaves out of a page that is too long what stands in lists before what does not', async () => {
    const items = Array.from({ length: 600 }, (_, i) => `  - listitem [ref=i${i}]: Item ${i}`);
    const lines = linesOf(`- list [ref=l]:\n${items.join('\n')}\n- button "Bin" [ref=e1]`);
    let asked: string[] = [];
    await rankByMeaning(lines, ['throw it away'], async (texts) => {
      asked = texts;
      return [];
    });
    expect(asked).toHaveLength(512);
    expect(asked[0]).toBe('button "Bin"');
    expect(asked).not.toContain('Item 599');
  });

  it('keeps no more than the nearest, for something always is', async () => {
    const lines = linesOf(Array.from({ length: 100 }, (_, i) => `- button "B${i}" [ref=e${i}]`).join('\n'));
    const [ranking] = await rankByMeaning(lines, ['x'], async (texts) => [[...texts.keys()]]);
    expect(ranking).toEqual([...Array(20).keys()]);
  });
});

describe('fuse', () => {
  it('puts first what several rankings agree on, then the first of each in turn', () => {
    expect(
      fuse([
        [1, 2, 3],
        [4, 3, 5],
      ]),
    ).toEqual([3, 1, 4, 2, 5]);
  });

  it('leaves one ranking as it is', () => {
    expect(fuse([[7, 3, 9], []])).toEqual([7, 3, 9]);
  });
});
