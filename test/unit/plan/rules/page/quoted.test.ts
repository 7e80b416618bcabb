// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const people = (...names: string[]) =>
  [
    '- list [ref=l]:',
    ...names.flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - generic [ref=n${i}]: ${name}`,
      `    - button "Follow" [ref=f${i}]`,
    ]),
  ].join('\n');

it('what is quoted by several words is nobody who is only called like it', async () => {
  const others = people('Jasper Lund', 'Ida Moe');
  for (const text of ['click the Follow button next to "Jesper Lund"', 'follow "Jesper Lund"'])
    expect(await planOn(text, others), text).not.toContainEqual(expect.objectContaining({ kind: 'click' }));
});

it('is that one whatever the case and the marks', async () => {
  expect(await planOn('follow "jesper lund."', people('Jesper Lund', 'Ida Moe'))).toMatchObject([
    { kind: 'click', ref: 'f0' },
    { kind: 'done' },
  ]);
});
