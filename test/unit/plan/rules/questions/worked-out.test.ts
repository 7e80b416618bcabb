// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { valueMeant } from '../../../../../control-plane/src/plan/rules/questions/worked-out.ts';
import { turnOn } from '../../../../support/planning.ts';

/** Fields that hold something already, one of them called by the days it is for. */
const HOLDS = `- generic [ref=e1]:
  - textbox "1 March to 3 March" [ref=e2]: Closed
  - textbox "Deposit" [ref=e3]: € 40`;

const meantBy = (said: string) => valueMeant(turnOn(HOLDS, said), said);

describe('the value that words point to', () => {
  it('is none for days, though a field is called so', () => {
    expect(meantBy('1 March to 3 March')).toBeUndefined();
    expect(meantBy('1 March 2027')).toBeUndefined();
  });

  it('is what a field holds that is called so', () => {
    expect(meantBy('the text in Deposit')).toBe('"€ 40"');
  });
});
