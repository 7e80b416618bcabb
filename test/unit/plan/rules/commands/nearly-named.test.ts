// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

/** A club's page with two parts of which one is in sight, and the words that are links in it. */
const clubAt = (open: number, words: string[]): string =>
  [
    '- tablist [ref=e1]:',
    ...['Fees', 'Rules'].map(
      (name, i) => `  - tab "${name}" [ref=t${i}]${i === open ? ' [selected]' : ' [cursor=pointer]'}`,
    ),
    '- tabpanel [ref=e2]:',
    ...words.map((word, i) => `  - generic [ref=p${open}${i}] [cursor=pointer]: ${word}`),
  ].join('\n');

const [FEES, RULES] = [clubAt(0, ['boats.', 'oars']), clubAt(1, ['Lockers', 'boats'])];
const REQUEST = 'look through the tabs and click on the link "boats"';

it('what is quoted and to be looked for in several parts is that which is called so to the letter', async () => {
  expect(await planThrough(REQUEST, FEES, RULES)).toMatchObject([
    [{ kind: 'click', ref: 't1' }],
    [{ kind: 'click', ref: 'p11' }, { kind: 'done' }],
  ]);
  expect((await planOn(REQUEST, RULES))[0]).toMatchObject({ kind: 'click', ref: 'p11' });
});

it('what comes near it is taken once all parts were looked at', async () => {
  const none = clubAt(1, ['Lockers']);
  expect(await planThrough(REQUEST, FEES, none, FEES)).toMatchObject([
    [{ kind: 'click', ref: 't1' }],
    [{ kind: 'click', ref: 't0' }],
    [{ kind: 'click', ref: 'p00' }, { kind: 'done' }],
  ]);
});

it('what comes near it is taken at once where nothing says that it is to be looked for', async () => {
  expect((await planOn('click on the link "boats"', FEES))[0]).toMatchObject({ ref: 'p00' });
  expect((await planOn('open "Oars" on the fees tab', FEES))[0]).toMatchObject({ ref: 'p01' });
});
