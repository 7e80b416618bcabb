// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { drawnIn, drawnMeant } from '../../../../../control-plane/src/plan/rules/page/drawn.ts';
import { turnOn } from '../../../../support/planning.ts';

const PICTURE = [
  '- img [ref=e1]:',
  ...['large red square', 'small red circle', 'small blue circle', 'large cyan triangle'].map(
    (look, i) => `  - generic [ref=s${i}] [icon=${look}]`,
  ),
  '  - generic [ref=t0] [icon=small black]: k',
  '  - generic [ref=t1] [icon=large green]: "4"',
].join('\n');

const things = drawnIn(turnOn(PICTURE, 'look').model.root);
const refs = (phrase: string) => drawnMeant(phrase, things)?.map(({ node }) => node.ref);

it('drawn things are told by size, colour and what they are', () => {
  expect(refs('small circles')).toEqual(['s1', 's2']);
  expect(refs('the big red rectangle')).toEqual(['s0']);
  expect(refs('aqua items')).toEqual(['s3']);
  expect(refs('digits')).toEqual(['t1']);
  expect(refs('small letters')).toEqual(['t0']);
  expect(refs('green 4s')).toEqual(['t1']);
  expect(refs('yellow shapes')).toEqual([]);
});

it('a phrase with other words, or with no look in it, means none of them', () => {
  expect(refs('red circles of the flag')).toBeUndefined();
  expect(refs('things')).toBeUndefined();
  expect(refs('circles or squares')).toBeUndefined();
});

it('a size is no matter where all are of one', () => {
  const row =
    '- img [ref=e1]:\n  - generic [ref=a] [icon=red circle]\n  - generic [ref=b] [icon=blue square]';
  expect(drawnMeant('large circles', drawnIn(turnOn(row, 'look').model.root))).toBeUndefined();
});
