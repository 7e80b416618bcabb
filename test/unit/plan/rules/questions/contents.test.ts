// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import {
  contentsAsked,
  isHalfClosed,
} from '../../../../../control-plane/src/plan/rules/questions/contents.ts';
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

describe('what is in a branch', () => {
  const branches = turnOn(
    `- list [ref=e1]:
  - listitem [ref=e2]:
    - button "▾" [expanded] [ref=e3]
    - text: Photos
    - list [ref=e4]:
      - listitem [collapsed] [ref=e5]:
        - button "▸" [collapsed] [ref=e6]
        - text: Rome
      - listitem [ref=e7]:
        - generic [ref=e8] [cursor=pointer]: · arch.jpg
  - listitem [ref=e9]:
    - link "todo.txt" [ref=e10]`,
    'x',
  );

  it('is told without the signs, and without what is beside it', () => {
    expect(contentsAsked('what is in the photos folder', branches.model)).toBe('Rome, arch.jpg.');
  });

  it.each([
    ['what is in the rome folder', true],
    ['how many files are in rome', true],
    ['what is in the photos folder', false],
  ])('may have to be opened first: "%s"', (question, shut) => {
    expect(isHalfClosed(question, branches)).toBe(shut);
  });
});

it('what is known already is left out', () => {
  const { model } = turnOn(page, 'x');
  expect(contentsAsked('what is in the starter box besides the yeast', model)).toBe('A jar.');
  expect(contentsAsked('which puddings are there other than the crumble', model)).toBe('Burnt custard £7.');
});
