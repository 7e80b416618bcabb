// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { countOfPictures } from '../../../../../control-plane/src/plan/rules/questions/pictured.ts';
import { pageOf } from '../../../../support/planning.ts';

const shapes = [
  '- img "red circle" [ref=e1]',
  '- img "blue circle" [ref=e2]',
  '- img "red square" [ref=e3]',
  '- generic "red star" [ref=e4]: ★',
  '- img [ref=e5]',
  '- button "Red" [ref=e6]',
  '- paragraph [ref=e7]: a red letter day',
].join('\n');

const counted = (phrase: string, page = shapes) => countOfPictures(phrase, modelOf(pageOf(page)));

it.each([
  ['red items', 3],
  ['circles', 2],
  ['red circles', 1],
  ['blue squares', 0],
  ['of the red shapes', 3],
])('counts the pictures and signs that are called so: "%s"', (phrase, count) => {
  expect(counted(phrase)).toBe(count);
});

it.each(['green items', 'items', 'letters'])(
  'counts none where no picture explains the words: "%s"',
  (phrase) => {
    expect(counted(phrase)).toBeUndefined();
  },
);

it('counts none on a page with but one picture', () => {
  expect(counted('red items', '- img "red circle" [ref=e1]')).toBeUndefined();
});
