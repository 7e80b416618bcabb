// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const CREW = `- generic [ref=e1]:
  - heading "Harbour office" [level=1] [ref=e2]
  - generic [ref=e3]:
    - generic [ref=e4]: Ida Brun, night porter · tel. 220 · room 7
    - button "Call" [ref=e5]
  - generic [ref=e6]:
    - generic [ref=e7]: Jon Falk, porter · tel. 231 · room 9
    - button "Call" [ref=e8]
  - generic [ref=e9]:
    - generic [ref=e10]: Liv Hansen, pilot · tel. 240 · room 2
    - button "Call" [ref=e11]`;

describe('what a line tells by the first letters of what it is', () => {
  it.each([
    ["what's the night porter's telephone?", '220'],
    ["what's the porter's telephone number?", '231'],
    ['what is the telephone of the pilot?', '240'],
    ["what's the pilot's tel?", '240'],
    ["what is Jon Falk's telephone?", '231'],
  ])('is the answer, and not whose it is: "%s"', async (question, value) => {
    const [told] = await planOn(question, CREW);
    expect(told).toMatchObject({ kind: 'done', answer: expect.stringMatching(new RegExp(`: ${value}\\.$`)) });
  });
});
