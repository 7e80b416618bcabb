// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const SHEET = [
  '- heading "Sheet 3" [level=1] [ref=e1]',
  ...[
    'A. “Two red foxes crossed the empty road at dawn.” What is the fourth word?',
    'B. “A tired baker counted nineteen warm loaves on his shelf.” Which word comes last?',
  ].flatMap((text, i) => [
    `- paragraph [ref=p${i}]:`,
    `  - text: ${JSON.stringify(text)}`,
    `  - textbox "Answer ${'AB'[i]}" [ref=f${i}]`,
  ]),
  '- button "Finish" [ref=b1]',
].join('\n');

it.each([
  ['type the fourth word of the sentence about the foxes into Answer A', 'f0', 'crossed'],
  ['enter the last word of the sentence in question B into Answer B', 'f1', 'shelf'],
  ['type the second word of the sentence with the loaves into Answer B', 'f1', 'tired'],
  ['type the third word of the baker sentence into Answer B', 'f1', 'baker'],
])('"%s" counts in the one sentence that is told', async (said, ref, text) => {
  expect(await planOn(said, SHEET)).toContainEqual(expect.objectContaining({ kind: 'type', ref, text }));
});

it('no word is taken from another sentence than the one that is told', async () => {
  const actions = await planOn('type the first word of the sentence about the badgers into Answer A', SHEET);
  expect(actions.map(({ kind }) => kind)).toEqual(['ask']);
});

const STORY = [
  '- textbox "Story" [ref=e1] [multiline]: The mill stood empty. Three owls lived under its roof. Nobody minded.',
  '- textbox "Excerpt" [ref=e2]',
].join('\n');

it.each([
  ['copy the sentence about the owls into the excerpt box', 'Three owls lived under its roof.'],
  ['type the sentence that mentions the mill into the excerpt box', 'The mill stood empty.'],
  ['put the last sentence in the excerpt box', 'Nobody minded.'],
])('"%s" takes that sentence alone of a text with several', async (said, text) => {
  expect((await planOn(said, STORY))[0]).toMatchObject({ kind: 'type', ref: 'e2', text });
});

it('the sentence that is told is taken out of the text that has it', async () => {
  expect((await planOn('delete the sentence about the owls', STORY))[0]).toMatchObject({
    kind: 'type',
    ref: 'e1',
    text: 'The mill stood empty. Nobody minded.',
  });
});
