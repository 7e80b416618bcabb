// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { parseClause } from '../../../../../control-plane/src/plan/rules/language/parse.ts';

describe('scrolling', () => {
  it.each([
    ['scroll down', 'down', undefined],
    ['scroll all the way down', 'down', undefined],
    ['scroll to the bottom of the page', 'bottom', undefined],
    ['scroll to the end of the terms', 'bottom', 'the terms'],
    ['scroll the list of songs up', 'up', 'the list of songs'],
    ['scroll the terms down to the end', 'bottom', 'the terms'],
    ['scroll down in the chat', 'down', 'the chat'],
  ])('"%s" goes %s in %s', (clause, direction, target) => {
    expect(parseClause(clause)).toEqual({ kind: 'scroll', direction, ...(target && { target }) });
  });
});
