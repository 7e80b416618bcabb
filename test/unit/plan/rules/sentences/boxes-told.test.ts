// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { boxesTold } from '../../../../../control-plane/src/plan/rules/sentences/boxes-told.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = ['Lake view', 'Dogs allowed', 'Fireplace']
  .map((name, i) => `- checkbox "${name}" [ref=e${i}]`)
  .join('\n');

const told = (said: string) =>
  boxesTold(said, turnOn(PAGE, 'x'))?.map((command) => ('target' in command ? command.target : ''));

it('each box of a filter is ticked that is said by all its words', () => {
  expect(told('the rooms with a fireplace where dogs are allowed')).toEqual(['ref:e1', 'ref:e2']);
  expect(told('rooms with a lake view and a fireplace')).toEqual(['ref:e0', 'ref:e2']);
});

it('none is where a word is of no box, or some are not to be ticked', () => {
  expect(told('the rooms with a fireplace and a lake view under 100 euros')).toBeUndefined();
  expect(told('the rooms with a fireplace but no dogs allowed')).toBeUndefined();
  expect(told('the rooms with a fireplace')).toBeUndefined();
});
