// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const pile = (left: number[]): string =>
  [
    '- list "Pile" [ref=e1]:',
    ...['Red sock', 'Blue shirt', 'Green sock', 'Grey towel'].flatMap((name, i) =>
      left.includes(i) ? [`  - listitem [ref=i${i}]: ${name}`] : [],
    ),
    '- region "Basket" [ref=b1]:\n  - generic [ref=b2]: Drop here',
    '- region "Drawer" [ref=b3]:\n  - generic [ref=b4]: Empty',
  ].join('\n');

/** What is dragged where, over the looks that the drags lead to. */
async function dragged(said: string, ...looks: string[]): Promise<string[]> {
  const steps = (await planThrough(said, ...looks)).flat();
  return steps.map((action) => (action.kind === 'drag' ? `${action.ref} ${action.toRef}` : action.kind));
}

const ALL = pile([0, 1, 2, 3]);

it('all that are called so are dragged, one after the other', async () => {
  expect(await dragged('drag all socks into the basket', ALL, pile([1, 2, 3]), pile([1, 3]))).toEqual([
    'i0 b1',
    'i2 b1',
    'done',
  ]);
});

it('each of several that are named is dragged', async () => {
  const said = 'drag the blue shirt and the grey towel into the drawer';
  expect(await dragged(said, ALL, pile([0, 2, 3]), pile([0, 2]))).toEqual(['i1 b3', 'i3 b3', 'done']);
});

it('each goes where that is told of it', async () => {
  const said = 'drag the red sock to the basket and the grey towel to the drawer';
  expect(await dragged(said, ALL, pile([1, 2, 3]), pile([1, 2]))).toEqual(['i0 b1', 'i3 b3', 'done']);
});

it('all drawn things that look so are dragged, but not the frame that they go into', async () => {
  const picture = [
    '- img [ref=e1]:',
    ...['red square', 'blue circle', 'green square', 'black rectangle'].map(
      (look, i) => `  - generic [ref=s${i}] [cursor=pointer] [icon=${look}]`,
    ),
  ].join('\n');
  expect(await dragged('drag all rectangles into the black box', picture, picture, picture)).toEqual([
    's0 s3',
    's2 s3',
    'done',
  ]);
});

it('nothing is dragged onto itself', async () => {
  expect(await dragged('drag all towels to the grey towel', ALL)).toEqual(['ask']);
  expect(await dragged('drag the red sock to the red sock', ALL)).toEqual(['ask']);
});

it('asks for several of which none is there, rather than take what has a word of them', async () => {
  const page = `- generic [ref=h]: Drag all socks into the basket.\n${ALL}`;
  expect(await dragged('drag all gloves into the drawer', page)).toEqual(['ask']);
});

describe('a drawing', () => {
  const picture = [
    '- img [ref=e1]:',
    ...['small red square', 'small blue circle', 'left small red circle', 'right small red circle'].map(
      (look, i) => `  - generic [ref=s${i}] [cursor=pointer] [icon=${look}]`,
    ),
    '  - generic [ref=f0] [cursor=pointer] [icon=left large black rectangle]',
    '  - generic [ref=f1] [cursor=pointer] [icon=right large black rectangle]',
  ].join('\n');
  const looks = Array.from({ length: 5 }, () => picture);

  it('has all of a kind dragged into the frame on one side, and what is left into the other', async () => {
    const said = 'drag all circles into the left frame, and everything else into the right frame';
    expect(await dragged(said, ...looks)).toEqual(['s1 f0', 's2 f0', 's3 f0', 's0 f1', 'done']);
  });

  it('has a frame that no more than another is called so asked about', async () => {
    expect(await dragged('drag all circles into the black frame', picture)).toEqual(['ask']);
  });
});

it('a box is dragged into another though letters stand on them', async () => {
  const boxes =
    '- generic [ref=p]:\n  - generic [ref=a] [icon=small red square]: a\n  - generic [ref=b] [icon=large blue square]: b';
  const said = 'drag the smaller box so that it is completely within the larger box';
  expect(await dragged(said, boxes, boxes)).toEqual(['a b', 'done']);
});
