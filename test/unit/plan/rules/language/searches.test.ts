// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { searchTold } from '../../../../../control-plane/src/plan/rules/language/searches.ts';

describe('a search that is told with what is asked of its results', () => {
  it.each([
    ['How many results does a search for bat give?', 'bat', 'how many results are there'],
    ['how many hits do I get when I search for soup', 'soup', 'how many hits are there'],
    ['how many recipes come up if you search for leek soup', 'leek soup', 'how many recipes are there'],
    ['which recipe comes first when I search for soup?', 'soup', 'what is the first recipe'],
    ['What does a search for "old owls" bring up?', '"old owls"', 'what are the results'],
    ['After searching for owl, open the second result', 'owl', 'open the second result'],
    ['if you look for owls how many hits are there', 'owls', 'how many hits are there'],
    ['search owls, I want the one about barns', 'owls', 'open the one about barns'],
    [
      'search for pets go to page 3 and open the last result',
      'pets',
      'go to page 3 and open the last result',
    ],
    ['search for owls click the second result', 'owls', 'click the second result'],
    ['Search for owls, the second hit is the one I need', 'owls', 'open the second hit'],
  ])('is a search and a question: "%s"', (said, query, rest) => {
    expect(searchTold(said)).toEqual({ query, rest });
  });

  it.each([
    'how many results are there for bat',
    'search for bat',
    'search for how to open the second page',
    'which room is free when I come back',
  ])('is none where none is told: "%s"', (said) => {
    expect(searchTold(said)).toBeUndefined();
  });

  it('goes before the question', () => {
    expect(clausesOf('How many results does a search for bat give?').map(({ command }) => command)).toEqual([
      { kind: 'search', text: 'bat' },
      { kind: 'read', question: 'how many results are there' },
    ]);
  });
});
