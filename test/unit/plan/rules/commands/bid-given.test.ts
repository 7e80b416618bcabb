// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const SALE = `- generic [ref=e1]:
  - generic [ref=e2]: "7"
  - generic [ref=e3]: Clock
  - generic [ref=e4]:
    - textbox "Your bid for lot 7" [ref=t7]
    - button "Bid" [ref=b7]
  - generic [ref=e5]: "8"
  - generic [ref=e6]: Mirror
  - generic [ref=e7]:
    - textbox "Your bid for lot 8" [ref=t8]
    - button "Bid" [ref=b8]`;

it.each(['bid 120 for lot 8', 'Bid £120 on lot 8.'])(
  'an amount is typed before the bid is made: "%s"',
  async (said) => {
    expect(await planOn(said, SALE)).toMatchObject([
      { kind: 'type', ref: 't8', text: '120' },
      { kind: 'click', ref: 'b8' },
      { kind: 'done' },
    ]);
  },
);
