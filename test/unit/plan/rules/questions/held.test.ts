// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const SHARES = ['Brunswick Rail 42.15 +1.8% 40', 'Hammer Fish 118.40 -0.6% 12']
  .map((line) => /^(.+?) (\d+\.\d+) (\S+) (\d+)$/.exec(line) as unknown as string[])
  .flatMap(([, name, price, change, held], i) => [
    `- generic [ref=g${i}]:`,
    `  - generic [ref=n${i}]: ${name}`,
    `  - generic [ref=p${i}]: ${price} ${change}`,
    `  - generic [ref=h${i}]: "You hold: ${held}"`,
    `  - button "Trade" [ref=t${i}]`,
  ]);

it.each([
  ['how many shares of hammer fish do i hold', '12'],
  ['How many Brunswick Rail shares do I have?', '40'],
  ['how many do i own of brunswick rail', '40'],
])('what one has of a thing is told by what the page says of that: "%s"', async (question, held) => {
  const page = ['- generic [ref=e1]:', ...SHARES.map((line) => `  ${line}`)].join('\n');
  expect(await planOn(question, page)).toMatchObject([
    { kind: 'done', answer: expect.stringContaining(` ${held}.`) },
  ]);
});
