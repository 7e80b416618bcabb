// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const DESK = `- generic [ref=e1]:
  - table [ref=e2]:
    - rowgroup:
      - row [ref=e3]:
        - cell "Depth" [ref=e4]
        - cell "9 m" [ref=e5]
      - row [ref=e6]:
        - cell "Wind" [ref=e7]
        - cell "West 4" [ref=e8]
  - generic [ref=e9]:
    - text: Sketch
    - textbox "Sketch" [ref=e10]: The buoy is lit.
  - generic [ref=e11]:
    - text: Report
    - textbox "Report" [ref=e12]
  - button "Submit" [ref=e13]`;

describe('what is copied', () => {
  it.each([
    ['what the table says for Wind, put that in the report', 'West 4'],
    ['put what the table says for Wind into the report', 'West 4'],
    ['copy the depth from the table into the report', '9 m'],
    ['copy what the sketch says into the report', 'The buoy is lit.'],
    ["use the sketch's text as the report", 'The buoy is lit.'],
  ])('is told by what shows it: "%s"', async (said, text) => {
    expect(await planOn(said, DESK)).toMatchObject([{ kind: 'type', ref: 'e12', text }, { kind: 'done' }]);
  });
});

it('the only text that was typed is not copied for another one', async () => {
  const page = [
    '- textbox "Headline" [ref=e1]: Bridge open',
    '- textbox [ref=e2]:',
    '  - /placeholder: Your article',
    '- heading "From the letter box" [level=3] [ref=e3]',
    '- blockquote [ref=e4]: The bridge is a joy.',
  ].join('\n');
  const [action] = await planOn('copy the first letter from the letter box into the article', page);
  expect(action).toMatchObject({ kind: 'ask' });
});
