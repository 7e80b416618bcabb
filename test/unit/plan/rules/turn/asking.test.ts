// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('tells things of one name apart by the nearest place that tells them apart', async () => {
  const page = ['Abbey', 'Harbour'].flatMap((name, i) => [
    `- generic [ref=f${i}]:`,
    `  - heading "${name}" [level=3] [ref=g${i}]`,
    `  - generic [ref=h${i}]:`,
    `    - link "Details" [ref=d${i}]`,
    `    - button "Book" [ref=b${i}]`,
  ]);
  const [action] = await planOn('click book', page.join('\n'));
  expect(action).toMatchObject({
    kind: 'ask',
    options: ['Book (button), in “Abbey”', 'Book (button), in “Harbour”'],
  });
});
