// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { resizingTold } from '../../../../../control-plane/src/plan/rules/language/resizing.ts';

it.each([
  ['resize the letter so that the height is larger than before', { what: 'the letter', height: 'larger' }],
  ['resize the letter so that its width becomes a bit smaller', { what: 'the letter', width: 'smaller' }],
  ['stretch the preview so that it is taller', { what: 'the preview', height: 'larger' }],
  ['resize the preview to be narrower', { what: 'the preview', width: 'smaller' }],
  ['make the notes field a little wider', { what: 'the notes field', width: 'larger' }],
  ['make this panel smaller', { what: 'this panel', width: 'smaller', height: 'smaller' }],
  ['increase the height of the comment box', { what: 'the comment box', height: 'larger' }],
  ['shrink the side panel', { what: 'the side panel', width: 'smaller', height: 'smaller' }],
  ['resize the pane to 300 pixels wide', { what: 'the pane', width: 300 }],
  ['resize the pane to 300 by 200', { what: 'the pane', width: 300, height: 200 }],
])('"%s" tells what becomes larger or smaller', (said, told) => {
  expect(resizingTold(said)).toEqual(told);
});

it.each(['make the text larger', 'make it smaller', 'show me smaller sizes', 'drag the box to the bin'])(
  'nothing is resized: "%s"',
  (said) => {
    expect(resizingTold(said)).toBeUndefined();
  },
);
