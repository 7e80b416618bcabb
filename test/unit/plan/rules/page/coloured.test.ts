// SPDX-License-Identifier: MIT
// Things that nothing but their colour tells apart.
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const pictured = (...looks: string[]): string =>
  looks
    .map((look, i) => `  - generic [ref=e${10 + i}] [cursor=pointer] [onscreen] [icon=${look}]`)
    .join('\n');
const BOXES = `- generic [ref=e1]:\n${pictured('magenta', 'green', 'grey')}`;
const BETWEEN = `- generic [ref=e1]:\n${pictured('green', 'lime green', 'grey')}`;
const SHADES = `- generic [ref=e1]:\n${pictured('green', 'blue', 'lime green', 'red', 'green')}\n- button "Submit" [ref=e2]`;
const SHAPES = `- img [ref=e1]:\n${pictured('red circle', 'cyan circle', 'blue square', 'red square', 'lime green triangle')}`;

describe('what is told by its colour', () => {
  it.each([
    ['click on the magenta box', BOXES, 'e10'],
    ['press the green one', BOXES, 'e11'],
    ['click the gray square', BOXES, 'e12'],
    ['select the color green', BOXES, 'e11'],
    ['click the red circle', SHAPES, 'e10'],
    ['click on the blue square', SHAPES, 'e12'],
    ['click the green triangle', SHAPES, 'e14'],
    ['click the circle that is cyan', SHAPES, 'e11'],
    ['click the green box', BETWEEN, 'e10'],
    ['click the lime box', BETWEEN, 'e11'],
  ])('is clicked: "%s"', async (request, page, ref) => {
    const [action] = await planOn(request, page);
    expect(action).toMatchObject({ kind: 'click', ref });
  });

  it.each(['select all the shades of green and press Submit', 'click every green box and submit'])(
    'is clicked wherever there is some of it: "%s"',
    async (request) => {
      const refs = (await planThrough(request, SHADES, SHADES))
        .flat()
        .flatMap((action) => (action.kind === 'click' ? [action.ref] : []));
      expect(refs).toEqual(['e10', 'e12', 'e14', 'e2']);
    },
  );

  it.each([
    ['click the black circle', SHAPES],
    ['click the yellow box', BOXES],
    ['click the circle', SHAPES],
  ])('is asked about where it is not there, or twice: "%s"', async (request, page) => {
    const [action] = await planOn(request, page);
    expect(action).toMatchObject({ kind: 'ask' });
  });
});
