// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const QUESTION = 'How many blue shapes do you see?';
const quiz = (question: string): string =>
  [
    `- heading "${question}" [level=2] [ref=e1]`,
    '- img [ref=e2]:',
    ...['blue circle', 'red square', 'blue triangle'].map(
      (look, i) => `  - generic [ref=s${i}] [icon=${look}]`,
    ),
    ...['5', '2', '0'].map((name, i) => `- button "${name}" [ref=b${i}]`),
  ].join('\n');

it('what the page itself asks is answered by the button that says so', async () => {
  expect((await planOn(QUESTION, quiz(QUESTION)))[0]).toMatchObject({ kind: 'click', ref: 'b1' });
});

it('what the room asks is answered to the room', async () => {
  expect(await planOn(QUESTION, quiz('Shapes'))).toMatchObject([{ kind: 'done', answer: '2 blue shapes.' }]);
});

it('the button that describes the one thing drawn is that of its name', async () => {
  const page = [
    '- img [ref=e2]:\n  - generic [ref=s0] [cursor=pointer] [icon=green rectangle]',
    ...['Triangle', 'Circle', 'Rectangle'].map((name, i) => `- button "${name}" [ref=b${i}]`),
  ].join('\n');
  const said = 'press the button that describes the shape shown';
  expect((await planOn(said, page))[0]).toMatchObject({ kind: 'click', ref: 'b2' });
});
