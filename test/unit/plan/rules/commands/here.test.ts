// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { hereClauses } from '../../../../../control-plane/src/plan/rules/commands/here.ts';
import type { Clause } from '../../../../../control-plane/src/plan/rules/language/command.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const first = async (text: string, page: string) => (await planOn(text, page))[0];

describe('a place that is to be gone to first', () => {
  const SHOP = [
    '- heading "Harbour shop" [level=1] [ref=e1]',
    '- button "Order the catalogue" [ref=e2]',
  ].join('\n');

  it.each(['go to my account and order the catalogue', 'open the website and order the catalogue'])(
    'is left out where it is what is shown: "%s"',
    async (text) => {
      expect(await first(text, SHOP)).toMatchObject({ kind: 'click', ref: 'e2' });
    },
  );

  it('is asked about where it is nowhere', async () => {
    expect(await first('go to the museum and order the catalogue', SHOP)).toMatchObject({ kind: 'ask' });
  });

  it('is none where only a pronoun stands for it', () => {
    const turn = turnOn(SHOP, 'open it and order the catalogue');
    expect(hereClauses(turn.memo.clauses[0] as Clause, turn)).toBeUndefined();
  });

  it('is opened where something is called so', async () => {
    const page = `${SHOP}\n- link "Website" [ref=e3]`;
    expect(await first('open the website and order the catalogue', page)).toMatchObject({ ref: 'e3' });
  });
});
