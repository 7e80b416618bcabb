// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { isOfOther } from '../../../../../control-plane/src/plan/rules/page/other-section.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const EVENTS = [
  '- generic [ref=a]:',
  '  - list [ref=l]:',
  ...['19:00 Winter chorus', '20:00 Brass night'].flatMap((name, i) => [
    `    - listitem [ref=i${i}]:`,
    `      - link "${name}" [ref=e${i}] [cursor=pointer]:`,
    '        - /url: "#"',
  ]),
  '  - complementary [ref=p]:',
  '    - heading "Brass night" [level=3] [ref=h]',
  '    - paragraph [ref=q]: "Admission: € 18"',
].join('\n');
const { root } = modelOf(pageOf(EVENTS));

it('what a panel tells is told of the thing that is over it, and of no other that the list names', () => {
  expect(isOfOther('€ 18', root, ['admission', 'winter', 'chorus'])).toBe(true);
  expect(isOfOther('€ 18', root, ['admission', 'brass', 'night'])).toBe(false);
  expect(isOfOther('€ 18', root, ['admission', 'supper'])).toBe(false);
});

it('the other is opened', async () => {
  const plan = (event: string) => planOn(`How much is admission to the ${event}?`, EVENTS);
  expect(await plan('Winter chorus')).toMatchObject([{ kind: 'click', ref: 'e0' }]);
  expect(await plan('Brass night')).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/€ 18/) }]);
});
