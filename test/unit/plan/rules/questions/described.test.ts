// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { valueMeant } from '../../../../../control-plane/src/plan/rules/questions/worked-out.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const BOATS = `- generic [ref=e1]:
  - textbox "User" [ref=e2]
  - button "Log in" [ref=e3]
- table [ref=e10]:
  - row [ref=e11]:
    - columnheader "Boat" [ref=e12]
    - columnheader "Owner" [ref=e13]
    - columnheader "Berth" [ref=e14]
    - columnheader "Leaves" [ref=e15]
  - row [ref=e21]:
    - cell "Petrel" [ref=e22]
    - cell "Mira Lund" [ref=e23]
    - cell "A2" [ref=e24]
    - cell "2 May" [ref=e25]
  - row [ref=e31]:
    - cell "Nimbus" [ref=e32]
    - cell "Tom Osei" [ref=e33]
    - cell "B1" [ref=e34]
    - cell "9 May" [ref=e35]
- generic [ref=e40]:
  - textbox "Value" [ref=e41]
  - button "Submit" [ref=e42]`;

const NOTES = `- generic [ref=e1]:
  - textbox [ref=e2]: Gate lamp
  - textbox [ref=e3]: Plum trees want lime
  - generic [ref=e4]:
    - textbox [ref=e5]
    - button "Submit" [ref=e6]
- heading "Noon" [level=3] [ref=e7]
- paragraph [ref=e8]: Two crates of pears came in.`;

describe('values that words describe', () => {
  it.each([
    ['the owner of Nimbus', 'Tom Osei'],
    ['owner of Nimbus', 'Tom Osei'],
    ['the berth of the boat that belongs to Lund', 'A2'],
    ["Petrel's berth", 'A2'],
    ['the value of the Berth column for Nimbus', 'B1'],
    ['the name of the boat in berth B1', 'Nimbus'],
    ['the number of boats', '2'],
    ['the day Petrel leaves', '2 May'],
  ])('are read from a list: "%s"', (said, value) => {
    expect(valueMeant(turnOn(BOATS, said), said)).toBe(`"${value}"`);
  });

  it.each([
    ['the text in the 2nd text area', 'Plum trees want lime'],
    ['what is written in the first text box', 'Gate lamp'],
    ['the contents of text area number 2', 'Plum trees want lime'],
    ['the note about the plum trees', 'Plum trees want lime'],
    ['the text area that begins with Gate', 'Gate lamp'],
    ['the noon note', 'Two crates of pears came in.'],
  ])('are what a field or a part of the page says: "%s"', (said, value) => {
    expect(valueMeant(turnOn(NOTES, said), said)).toBe(`"${value}"`);
  });

  it.each([
    'the quick brown fox',
    'the owner of Sandpiper',
    '"the owner of Nimbus"',
    'the keys are with Tom',
    'portrait of Nimbus',
  ])('are themselves where the page tells nothing so: "%s"', (said) => {
    expect(valueMeant(turnOn(BOATS, said), said)).toBeUndefined();
  });

  it('go to the field beside the button that is pressed next', async () => {
    expect(
      await planOn('Enter the owner of Nimbus into the text field and press Submit.', BOATS),
    ).toMatchObject([
      { kind: 'type', ref: 'e41', text: 'Tom Osei' },
      { kind: 'click', ref: 'e42' },
      { kind: 'done' },
    ]);
  });

  it('are copied', async () => {
    const text = 'Copy the text in the 1st text area, paste it into the text field and press Submit.';
    expect(await planOn(text, NOTES)).toMatchObject([
      { kind: 'type', ref: 'e5', text: 'Gate lamp' },
      { kind: 'click', ref: 'e6' },
      { kind: 'done' },
    ]);
  });
});
