// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { forbidsSending } from '../../../../../control-plane/src/plan/rules/language/courtesy.ts';
import { withoutRemarks } from '../../../../../control-plane/src/plan/rules/language/remarks.ts';

const read = (request: string): string[] => clausesOf(request).map(({ source }) => source);

it.each([
  ['Mute the choir. They never stop.', ['mute the choir']],
  ['could you close the banner? it is really annoying', ['close the banner']],
  ['Could you move the call to noon? Same day.', ['move the call to noon']],
  ['Move the call to Friday, same time, and mute it.', ['move the call to friday, same time', 'mute it']],
  ['Turn the heating off. It is always too warm in here. Then save.', ['turn off the heating', 'save']],
])('what things are like is a remark: "%s"', (request, clauses) => {
  expect(read(request).map((source) => source.toLowerCase())).toEqual(clauses);
});

it.each([
  'Put in Turin as the town. I will press the button myself.',
  "type Ada as the name, I'll send it myself",
  "Window seat and a hot meal please, I'll fill in the rest",
  'fill in four guests; but I will book later',
])('what one says to do oneself is left undone: "%s"', (request) => {
  expect(read(request)).toHaveLength(1);
  expect(forbidsSending(request)).toBe(true);
});

it.each([
  'I will be there myself',
  'book the room for myself',
  'I want to book a table for myself',
  'we would like to order a taxi for later',
  'I will pay later today at the desk',
  'tell Ida that I will book it myself',
  'reply to Tom: I will send it later',
])('"%s" forbids nothing', (request) => {
  expect(forbidsSending(request)).toBe(false);
});

it.each([
  ['Reply to Ida that you will come: write "See you there" and send it', 'reply to Ida with "See you there"'],
  ['tell Tom in a reply that it is hers. Just say "It is Eva\'s"', 'reply to Tom with "It is Eva\'s"'],
])('what an answer comes to is none of its words: "%s"', (request, first) => {
  expect(read(request)[0]).toBe(first);
});

it('"have a look" asks what follows', () => {
  expect(clausesOf('Could you have a look which boat won last year?')[0]?.command.kind).toBe('read');
});

it('what is like that in a text that is to be written is no remark', () => {
  const request = 'write a comment: lovely view. They always mend the path.';
  expect(withoutRemarks(request)).toBe(request);
});

it.each([
  ['Until when is the pool shut, could you have a look?', ['until when is the pool shut']],
  ['who keeps the key, can you check for me', ['who keeps the key']],
  ['When was map.pdf changed? Could you have a look?', ['when was map.pdf changed?']],
  [
    'How much deeper is the well than the pond? I just want the difference.',
    ['how much deeper is the well than the pond?'],
  ],
  ['which boat is hers? Just the name, please.', ['which boat is hers?']],
  ['How much is the tent? I just want the small one.', ['how much is the tent', 'i just want the small one']],
])('that it is to be looked up is said by the question already: "%s"', (request, clauses) => {
  expect(read(request).map((source) => source.toLowerCase())).toEqual(clauses);
});

it('what is to be looked at otherwise is no remark', () => {
  expect(withoutRemarks('Open the pool plan, could you check?')).toContain('check');
});

it.each([
  'Choose the node "Rye". No button has to be pressed.',
  'Choose the node "Rye" (no need to submit).',
  'Choose the node "Rye"; nothing needs to be saved.',
])('what need not be pressed is not: "%s"', (request) => {
  expect(read(request)).toEqual(['Choose the node "Rye"']);
});

it('what else there is no need of is said', () => {
  expect(withoutRemarks('Bake a pie (no need for sugar)')).toContain('sugar');
});
