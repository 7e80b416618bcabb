// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { newlyTold } from '../../../../../control-plane/src/plan/rules/questions/newly-told.ts';
import { turnOn } from '../../../../support/planning.ts';

const mail = [
  '- cell [ref=e1]:',
  '  - link "Sent" [ref=e2]',
  '- cell [ref=e3]:',
  '  - link "Back" [ref=e4]',
  '  - text: Sunday lunch',
  '  - generic [ref=e5]: We eat at one.',
  '- generic [ref=e6]: 3 of 5 GB used',
].join('\n');

const since = { fresh: ['e2', 'e4', 'e5'], changed: ['e3'] };

function toldAfter(kind: 'click' | 'hover', seen?: typeof since): string | undefined {
  const turn = turnOn(mail, 'read it');
  if (seen !== undefined) turn.input.page.since = seen;
  turn.input.history.push({ step: 1, action: { kind, ref: 'e9', name: 'Sunday lunch' }, state: 'done' });
  return newlyTold(turn);
}

it('tells what has come up or changed by a press, and no controls', () => {
  expect(toldAfter('click', since)).toBe('Sunday lunch We eat at one.');
});

it('tells nothing where nothing was pressed, or another page has come', () => {
  expect(toldAfter('hover', since)).toBeUndefined();
  expect(toldAfter('click')).toBeUndefined();
});
