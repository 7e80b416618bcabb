// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = `- main [ref=e1]:
  - heading "Track a claim" [level=2] [ref=e2]
  - generic [ref=e3]:
    - textbox "Postcode" [ref=e4]
    - button "Look up" [ref=e5]
  - heading "Report a lost key" [level=2] [ref=e6]
  - paragraph [ref=e7]: We call you within a day.
  - generic [ref=e8]:
    - textbox "Postcode" [ref=e9]
    - textbox "Day it was lost" [ref=e10] [takes=date]
    - checkbox "It was the house key" [ref=e11]
    - button "Send" [ref=e12]`;

describe('of several forms under headings', () => {
  it('the one whose heading is said is filled in', async () => {
    expect(
      await planOn('report a lost key for the postcode BX3 9TT that was lost on 2 November', PAGE),
    ).toMatchObject([
      { kind: 'type', ref: 'e9', text: 'BX3 9TT' },
      { kind: 'type', ref: 'e10', text: '2026-11-02' },
      { kind: 'click', ref: 'e12' },
      { kind: 'done' },
    ]);
  });

  it('the other is where its heading is', async () => {
    expect(await planOn('track a claim, postcode BX3 9TT', PAGE)).toMatchObject([
      { kind: 'type', ref: 'e4', text: 'BX3 9TT' },
      { kind: 'done' },
    ]);
  });
});
