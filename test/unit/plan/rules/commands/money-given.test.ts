// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const pots = (dialog = ''): string =>
  [
    '- list [ref=l]:',
    ...['Boiler fund £340.00', 'Trip to Oulu £95.50', 'Piano £1210.00'].flatMap((pot, i) => [
      `  - listitem [ref=p${i}]:`,
      `    - text: ${pot}`,
      `    - button "Add money" [ref=a${i}]`,
      `    - button "Withdraw" [ref=w${i}]`,
    ]),
    dialog,
  ].join('\n');
const asks = (deed: string): string =>
  `- dialog "${deed}" [ref=d]:\n  - textbox "Amount" [ref=f]\n  - button "${deed}" [ref=ok]\n  - button "Cancel" [ref=no]`;

const done = async (said: string, deed: string) =>
  (await planThrough(said, pots(), pots(asks(deed)), pots(asks(deed)))).flat().flatMap((action) => {
    if (action.kind === 'type') return [`${action.ref} ${action.text}`];
    return action.kind === 'click' ? [action.ref] : [];
  });

describe('money for a member', () => {
  it.each([
    ['Add 60 pounds to the pot "Boiler fund".', 'Add money', ['a0', 'f 60', 'ok']],
    ['put £15.50 into the trip to Oulu', 'Add money', ['a1', 'f 15.50', 'ok']],
    ['withdraw twenty pounds from the piano', 'Withdraw', ['w2', 'f 20', 'ok']],
  ])('is put in, or taken out, by what it has for that: "%s"', async (said, deed, steps) => {
    expect(await done(said, deed)).toEqual(steps);
  });

  it('is not given to another', async () => {
    const actions = await planOn('Add 60 pounds to the pot "Car".', pots());
    expect(actions).not.toContainEqual(expect.objectContaining({ kind: 'click' }));
  });
});
