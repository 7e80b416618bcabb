// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { describeAction, type PageAction } from '../../../control-plane/src/plan/action.ts';

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
    [{ kind: 'reload' }, 'Load the page again'],
    [
      { kind: 'click', ref: 'e1', name: 'Map', at: { x: 0.25, y: 0.6 } },
      'Click “Map”, 25 % from its left and 60 % from its top',
    ],
    [{ kind: 'doubleclick', ...at }, 'Double-click “Name”'],
    [{ kind: 'rightclick', ...at }, 'Right-click “Name”'],
    [{ kind: 'mark', ...at }, 'Select all of “Name”'],
    [{ kind: 'mark', ...at, text: 'fox' }, 'Select “fox” in “Name”'],
    [
      {
        kind: 'fill',
        fields: [
          { ...at, value: 'Ada' },
          { ref: 'e2', name: 'City', value: 'Oslo' },
        ],
      },
      'Fill in “Name” with “Ada”, “City” with “Oslo”',
    ],
    [{ kind: 'clear', ...at }, 'Clear “Name”'],
    [{ kind: 'set', ...at, value: '40' }, 'Set “Name” to “40”'],
    [{ kind: 'scroll', direction: 'left', ...at }, 'Scroll “Name” left'],
    [{ kind: 'wait', for: 'text', value: 'Done', seconds: 3 }, 'Wait for “Done”'],
    [{ kind: 'wait', for: 'gone', value: 'Busy', seconds: 3 }, 'Wait until “Busy” is gone'],
    [{ kind: 'wait', for: 'change', seconds: 2 }, 'Wait for the page'],
    [{ kind: 'wait', for: 'time', seconds: 2 }, 'Wait 2 seconds'],
    [{ kind: 'drag', ...at, toRef: 'e2', toName: 'Basket' }, 'Drag “Name” to “Basket”'],
    [{ kind: 'drag', ...at, toRef: 'e2', toName: 'Elder', edge: 'after' }, 'Drag “Name” after “Elder”'],
    [{ kind: 'shift', ...at, way: 'up' }, 'Drag “Name” up'],
    [{ kind: 'shift', ...at, way: 'left', by: 40 }, 'Drag “Name” left by 40 pixels'],
    [{ kind: 'resize', ...at, width: 'smaller' }, 'Make “Name” narrower'],
    [{ kind: 'resize', ...at, width: 300, height: 'larger' }, 'Make “Name” 300 pixels wide and taller'],
    [{ kind: 'newtab' }, 'Open a new tab'],
    [{ kind: 'newtab', url: 'http://town.test/' }, 'Open http://town.test/ in a new tab'],
    [{ kind: 'switchtab', tab: 2 }, 'Go to tab 2'],
    [{ kind: 'closetab' }, 'Close the tab'],
    [{ kind: 'closetab', tab: 3 }, 'Close tab 3'],
    [{ kind: 'extract', ...at, fields: ['Age', 'City'] }, 'Read “Age”, “City” from “Name”'],
    [{ kind: 'find', text: 'invoice' }, 'Look for “invoice” on the page'],
    [{ kind: 'say', text: 'This takes a while.' }, 'This takes a while.'],
    [{ kind: 'dialog', accept: false }, 'Dismiss the dialog'],
  ])('%o', (action, phrase) => {
    expect(describeAction(action)).toBe(phrase);
  });
});
