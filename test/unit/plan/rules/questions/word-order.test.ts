// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { inQuestionOrder } from '../../../../../control-plane/src/plan/rules/questions/word-order.ts';
import { planOn } from '../../../../support/planning.ts';

it.each([
  ['how many spare tyres there are in the shed', 'how many spare tyres are there in the shed'],
  ['how many goals the Otters have scored', 'how many goals have the Otters scored'],
  ['how many goals Nora Quist has had so far', 'how many goals does Nora Quist have'],
  ['how many votes did Mayfield get', 'how many votes does Mayfield have'],
  ['how many votes Mayfield got', 'how many votes does Mayfield have'],
  ['how many years the boiler is covered for', 'how many years is the boiler covered for'],
  ['how many of the bins are full', 'how many of the bins are full'],
  ['what the deposit is', 'what is the deposit'],
  ['how much the blue tent is', 'how much is the blue tent'],
  ['what the blue tent costs', 'what does the blue tent cost'],
  ['when the last ferry leaves', 'when does the last ferry leave'],
  ['how long it takes', 'how long does it take'],
  ['at what time I am to fetch Otto', 'at what time am I to fetch Otto'],
  ['when the boat is going to be mended', 'when will the boat be mended'],
  ['when is the pond next cleaned', 'when is the pond cleaned'],
  ['when the paper goes out', 'when does the paper go out'],
  ['by when we have to reply', 'by when do we have to reply'],
  ['what time the tram stops at the mill', 'what time does the tram stop at the mill'],
  ['when the concert is over on Friday', 'when is the concert over on Friday'],
  ['where I can leave my bike', 'where can I leave my bike'],
])('"%s" is put in the order of a question', (said, question) => {
  expect(inQuestionOrder(said)).toBe(question);
});

it.each([
  'what is the deposit',
  'how many oak trees are old',
  'how many tents are there',
  'what the captain takes is his',
  'when does the ferry leave',
  'when does the next ferry leave',
  'when does the tram that stops at the mill leave',
  'where is the bike that I can take',
  'who the captain told is unknown',
  'how many goals have the Otters scored',
])('"%s" is left as it is', (said) => {
  expect(inQuestionOrder(said)).toBe(said);
});

const cups = [
  '- heading "Favourite soup" [level=2] [ref=h]',
  '- button "Cast your vote" [ref=b]',
  '- table [ref=t]:',
  ...['Leek', 'Beet Root', 'Carrot'].flatMap((name, i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${name}" [ref=c${i}]`,
    `    - cell "${12 + 7 * i}" [ref=n${i}]`,
  ]),
].join('\n');

it('is answered by what stands beside the name', async () => {
  const [told] = await planOn('Could you look up how many votes Beet Root has had so far?', cups);
  expect(told).toMatchObject({ kind: 'done', answer: expect.stringMatching(/^19\b/) });
});

it('is not where nothing is called so', async () => {
  const [told] = await planOn('Could you look up how many votes Red Cabbage has had so far?', cups);
  expect(told).not.toMatchObject({ kind: 'done' });
});
