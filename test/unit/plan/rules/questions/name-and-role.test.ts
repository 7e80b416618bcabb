// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { nameAndRole } from '../../../../../control-plane/src/plan/rules/questions/name-and-role.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const CREW = [
  '- paragraph [ref=c]: "Crew:"',
  '- generic [ref=h]:',
  ...[
    'Amara Diop camera',
    'Ben Castle sound',
    'Chiara Rossi light',
    'Dmitri Volk camera',
    'Finn Castle make-up',
  ].map((text, i) => `  - paragraph [ref=p${i}] [cursor=pointer]: ${text}`),
].join('\n');
const told = (question: string) => nameAndRole(question, turnOn(CREW, question).model);

it.each([
  ['what does Chiara do in the crew', 'Chiara Rossi: light.'],
  ['what does Ben Castle do', 'Ben Castle: sound.'],
  ['who does the make-up', 'Finn Castle: make-up.'],
])('a line of a name and a word tells who does what: "%s"', (question, answer) => {
  expect(told(question)).toBe(answer);
});

it.each([
  'what does Castle do',
  'what does Hedda do in the crew',
  'what does Ben do in the choir',
  'who does the camera',
])('none or several tell it: "%s"', (question) => {
  expect(told(question)).toBeUndefined();
});

it('what is to be chosen from is opened for a question, and nothing of it is chosen', async () => {
  const shut = '- paragraph [ref=c]: "Crew:"\n- generic [ref=o] [cursor=pointer]: Choose people…';
  const [opened, told] = await planThrough('What does Chiara do in the crew?', shut, CREW);
  expect(opened).toMatchObject([{ kind: 'click', ref: 'o' }]);
  expect(told).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/light/) }]);
  const [, none] = await planThrough('What does Hedda do in the crew?', shut, CREW);
  expect(none).toMatchObject([{ kind: 'ask' }]);
});

it('nobody is told of by the line of another with the same family name', async () => {
  const [action] = await planOn('What does Amara Castle do?', CREW);
  expect(action).not.toMatchObject({ kind: 'done' });
});
