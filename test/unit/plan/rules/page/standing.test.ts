// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isEndedBy, standsFor } from '../../../../../control-plane/src/plan/rules/page/standing.ts';
import { turnOn } from '../../../../support/planning.ts';

const control = (line: string) => {
  const [element] = turnOn(line, 'x').model.elements;
  if (element === undefined) throw new Error(line);
  return element;
};

it.each([
  ['follow', '- button "Following" [ref=e1]'],
  ['like', '- button "Liked" [ref=e1]'],
  ['star', '- button "Star" [pressed] [ref=e1]'],
])('what shows that it is so is no way to %s', (deed, line) => {
  expect(standsFor(control(line), deed)).toBe(true);
  expect(isEndedBy(`un${deed}`, control(line))).toBe(true);
});

it.each([
  ['follow', '- button "Follow" [ref=e1]'],
  ['rate', '- button "Rating" [ref=e1]'],
  ['follow', '- button "Following today" [ref=e1]'],
])('to %s is done by "%s"', (deed, line) => {
  expect(standsFor(control(line), deed)).toBe(false);
  expect(isEndedBy(deed, control(line))).toBe(false);
});
