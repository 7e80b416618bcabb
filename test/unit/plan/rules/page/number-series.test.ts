// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { seriesIn } from '../../../../../control-plane/src/plan/rules/page/number-series.ts';
import { turnOn } from '../../../../support/planning.ts';

const seriesOn = (page: string): string[] | undefined => seriesIn(turnOn(page, 'x').model.root);

describe('numbers that stand for themselves', () => {
  it('are those alone in their cells, among words and row by row', () => {
    const cells = `- table [ref=e1]:
  - row [ref=e2]:
    - cell "4" [ref=e3]
    - cell "fig" [ref=e4]
    - cell "9" [ref=e5]
  - row [ref=e6]:
    - cell "-2" [ref=e7]
    - cell "9" [ref=e8]
- spinbutton "Size" [ref=e9]: "12"
- button "7" [ref=e10]`;
    expect(seriesOn(cells)).toEqual(['4', '9', '-2', '9']);
  });

  it('are side by side in a text without words, each as often as it is there', () => {
    expect(seriesOn('- generic [ref=e1]: 14, 3 14\n- paragraph [ref=e2]: Room 12')).toEqual([
      '14',
      '3',
      '14',
    ]);
  });

  it('are the one of each line, where none stands alone', () => {
    const lines = `- list [ref=e1]:
  - listitem [ref=e2]: Bread 3.20
  - listitem [ref=e3]: Milk 1.10`;
    expect(seriesOn(lines)).toEqual(['3.20', '1.10']);
  });

  it('are none where two parts of the page have such', () => {
    const two = `- generic [ref=e1]:
  - paragraph [ref=e2]: 31 7
- article [ref=e3]:
  - generic [ref=e4]: 5 6`;
    expect(seriesOn(two)).toBeUndefined();
  });
});
