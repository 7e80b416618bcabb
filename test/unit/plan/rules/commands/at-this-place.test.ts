// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { atThisPlace } from '../../../../../control-plane/src/plan/rules/commands/at-this-place.ts';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = '- heading "Heron Mill" [level=2] [ref=e1]\n- button "Request stay" [ref=e2]';
const left = (text: string, page = PAGE) => {
  const [clause] = clausesOf(text);
  return clause && atThisPlace(clause, turnOn(page, text))?.map(({ source }) => source);
};

it('what the page is headed by is left out', () => {
  expect(left('Request a stay at Heron Mill from 5 May 2027 to 8 May 2027 for 2 guests')).toEqual([
    'Request a stay from 5 May 2027 to 8 May 2027 for 2 guests',
  ]);
});

it('another place stays, and so does what is all that is told', () => {
  expect(left('Request a stay at Otter House from 5 May 2027')).toBeUndefined();
  expect(left('Request a stay at Heron Mill')).toBeUndefined();
});

it('of two such headings either may be meant', () => {
  const two = `${PAGE}\n- heading "Otter House" [level=2] [ref=e3]`;
  expect(left('Request a stay at Heron Mill from 5 May 2027', two)).toBeUndefined();
});
