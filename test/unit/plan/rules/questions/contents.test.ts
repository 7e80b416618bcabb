// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { contentsAsked } from '../../../../../control-plane/src/plan/rules/questions/contents.ts';
import { turnOn } from '../../../../support/planning.ts';

const page = `- generic [ref=e1]:
  - generic [ref=e2] [cursor=pointer]: Mains ▾
  - generic [ref=e3]:
    - generic [ref=e4] [cursor=pointer]: Puddings ▴
    - generic [ref=e5]: Plum crumble £8
    - generic [ref=e6]: Burnt custard £7
- heading "Starter box" [level=2] [ref=e7]
- list [ref=e8]:
  - listitem [ref=e9]: Yeast
  - listitem [ref=e10]: A jar
- heading "Box for two" [level=2] [ref=e11]`;

describe('what is asked to be listed', () => {
  const { model } = turnOn(page, 'x');

  it.each([
    ['which puddings are there', 'Plum crumble £8, Burnt custard £7.'],
    ['what puddings do you have', 'Plum crumble £8, Burnt custard £7.'],
    ['what is in the starter box', 'Yeast, A jar.'],
    ['what does the starter box contain', 'Yeast, A jar.'],
  ])('is what stands under the part that is called so: "%s"', (question, list) => {
    expect(contentsAsked(question, model)).toBe(list);
  });

  it.each(['which mains are there', 'which cheeses are there', 'what is in the box for two'])(
    'is not told of what is closed, empty or not there: "%s"',
    (question) => {
      expect(contentsAsked(question, model)).toBeUndefined();
    },
  );
});
