// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { PageAction } from '../../../control-plane/src/plan/action.ts';
import { describeAction, duration } from '../../../control-plane/src/task/wording.ts';

const at = { ref: 'e1', name: 'Name' };

describe('describeAction', () => {
  it.each<[PageAction, string]>([
    [{ kind: 'goto', url: 'http://town.test/' }, 'Open http://town.test/'],
    [{ kind: 'type', ...at, text: 'Ada', submit: true }, 'Type “Ada” into “Name” and press Enter'],
    [{ kind: 'type', ...at, text: 'Ada', submit: false }, 'Type “Ada” into “Name”'],
    [{ kind: 'select', ...at, options: ['A', 'B'] }, 'Choose “A”, “B” in “Name”'],
    [{ kind: 'check', ...at, on: false }, 'Untick “Name”'],
    [{ kind: 'press', key: 'Enter' }, 'Press Enter'],
    [{ kind: 'hover', ...at }, 'Point at “Name”'],
    [{ kind: 'scroll', direction: 'down' }, 'Scroll down'],
    [{ kind: 'scroll', direction: 'top' }, 'Scroll to the top'],
    [{ kind: 'back' }, 'Go back'],
    [{ kind: 'forward' }, 'Go forward'],
    [{ kind: 'wait', text: 'Done', seconds: 3 }, 'Wait for “Done”'],
    [{ kind: 'dialog', accept: false }, 'Dismiss the dialog'],
  ])('%o', (action, phrase) => {
    expect(describeAction(action)).toBe(phrase);
  });
});

describe('duration', () => {
  it.each([
    [4, '0.00 s'],
    [420, '0.42 s'],
    [3_140, '3.1 s'],
    [75_400, '75 s'],
  ])('%i ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});
