// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { deadlineAsked } from '../../../../../control-plane/src/plan/rules/questions/deadline.ts';
import { readOut } from '../../../../../control-plane/src/plan/rules/questions/readout.ts';
import { turnOn } from '../../../../support/planning.ts';

const letter = `- heading "Invoice 771" [level=2] [ref=e1]
- generic [ref=e2]: "Your boiler was looked at on 4 May. Service 80.00, parts 12.50. To pay by 21 May: 92.50"
- generic [ref=e3]: Please send the form back before 30 June.`;

const told = (question: string, opened?: string) => {
  const turn = turnOn(letter, question);
  if (opened !== undefined) turn.memo.explored.push({ how: 'opened', name: opened });
  return deadlineAsked(question, turn);
};

it.each([
  ['by when do I have to pay the invoice', 'Pay the invoice: by 21 May.'],
  ['until when must we send the form back', 'Send the form back: by 30 June.'],
])('"%s" is told by the day before which the page says so', (question, answer) => {
  expect(told(question)).toBe(answer);
});

it('may be named by what was opened for it', () => {
  const question = 'by when do I have to pay the plumber';
  expect(told(question, 'generic Oakham Plumbing 6 May Invoice 771')).toBe('Pay the plumber: by 21 May.');
  expect(told(question)).toBeUndefined();
});

it('is no other day, and none that is set for something else', () => {
  expect(told('by when do I have to pay the rent')).toBeUndefined();
  expect(told('by when must I look at the boiler')).toBeUndefined();
  expect(told('when was the boiler looked at')).toBeUndefined();
});

it('of what is taken part in is the day till when it is open', () => {
  const page = [
    '- heading "Reader survey" [level=1] [ref=e2]',
    '- paragraph [ref=e3]: The survey takes about 3 minutes and is open until 12 December 2026. We raffle 10 vouchers.',
  ].join('\n');
  const question = 'until when can I take part in the survey';
  expect(deadlineAsked(question, turnOn(page, question))).toBe(
    'Take part in the survey: by 12 December 2026.',
  );
  // What ends then is told as such.
  expect(readOut(turnOn(page, question), question)).toMatchObject({ state: 'answer' });
});
