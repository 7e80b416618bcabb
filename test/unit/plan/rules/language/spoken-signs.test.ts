// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { withSigns } from '../../../../../control-plane/src/plan/rules/language/spoken-signs.ts';

it.each([
  ['forward it to lena at brook dot example', 'forward it to lena@brook.example'],
  ['write to ada dot l at mill dash house dot co dot uk today', 'write to ada.l@mill-house.co.uk today'],
  ['invite tom underscore 3 at farm dot org and pia', 'invite tom_3@farm.org and pia'],
  ['open budget dot o d s it is in Garden', 'open budget.ods it is in Garden'],
  ['delete trip dot jpg and list dot x l s x', 'delete trip.jpg and list.xlsx'],
  ['look at brook dot example', 'look at brook dot example'],
  ['put a dot in the middle', 'put a dot in the middle'],
  ['meet him at the dot on the map', 'meet him at the dot on the map'],
  ['set it to three dot five', 'set it to three dot five'],
])('signs that were said in words are put in their places: %s', (said, written) => {
  expect(withSigns(said)).toBe(written);
});

it('what is quoted stays as it is', () => {
  expect(JSON.stringify(clausesOf('type "lena at brook dot example" into the note'))).toContain(
    'lena at brook dot example',
  );
});
