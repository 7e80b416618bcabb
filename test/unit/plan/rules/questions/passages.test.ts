// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { passageFor } from '../../../../../control-plane/src/plan/rules/questions/passages.ts';
import { turnOn } from '../../../../support/planning.ts';

const page = `- heading "Board your dog at Waggers" [level=1] [ref=e1]
- paragraph [ref=e2]: 12 Fore Street · closed on Mondays · Questions? hello@waggers.example
- combobox "Size" [ref=e3]:
  - option "Small – €18 a day" [selected]
  - option "Medium – €23 a day"
- list [ref=e4]:
  - listitem [ref=e5]:
    - strong [ref=e6]: Vera Linnell
    - text: 17 Nov
    - paragraph [ref=e7]: Choir concert on 12 December at 17:00, come early.
  - listitem [ref=e8]:
    - strong [ref=e9]: Joss Arden
    - text: yesterday
    - paragraph [ref=e10]: The noon ferry took 43 passengers.`;

describe('a sentence that answers', () => {
  const { model } = turnOn(page, 'x');

  it.each([
    ['when is the choir concert', 'Choir concert on 12 December at 17:00, come early.'],
    ['how many passengers took the noon ferry', 'The noon ferry took 43 passengers.'],
  ])('has every word of the question and a value of its kind: "%s"', (question, answer) => {
    expect(passageFor(question, model, true)).toBe(answer);
  });

  it.each([
    ['What does a medium dog cost per day', 'Medium – €23 a day.'],
    ['which day is Waggers closed', 'closed on Mondays.'],
  ])('may have some of the words above it: "%s"', (question, answer) => {
    expect(passageFor(question, model, false)).toBe(answer);
  });

  it.each(['when is the harvest concert', 'how much does the concert cost', 'how many dogs took the ferry'])(
    'is none with a word that nothing explains, or without such a value: "%s"',
    (question) => {
      expect(passageFor(question, model, false)).toBeUndefined();
    },
  );
});

it('lines of one text are told apart', () => {
  const page = [
    '- generic [ref=g]:',
    '  - text: "Ticket hall, 8 to 18: 0555 120 441"',
    '  - text: "Lost things: 0555 120 467"',
    '  - link "Map" [ref=m]',
    '  - text: and more.',
  ].join('\n');
  const question = "what's the number of the lost things";
  expect(passageFor(question, turnOn(page, 'x').model, true)).toMatch(/^Lost things: 0555 120 467\b/);
});

it.each([
  ['at what time do we meet at the weir', 'See you at the weir at 7:20 then.'],
  ['from when does the summer plan apply', 'The summer plan starts on 2 May.'],
])('a sentence may say it by another verb: "%s"', (question, answer) => {
  const chat = `- paragraph [ref=e1]: See you at the weir at 7:20 then.
- paragraph [ref=e2]: The summer plan starts on 2 May.`;
  const { model } = turnOn(chat, question);
  expect(passageFor(question, model, true)).toBe(answer);
  expect(passageFor('until when does the summer plan run', model, true)).toBeUndefined();
});

it('how long it keeps is told by no sentence that says nothing of that', () => {
  const tart = `- paragraph [ref=e1]: 25 minutes of work.`;
  const whole = `${tart}\n- paragraph [ref=e2]: It keeps three days in a tin.`;
  const told = (question: string, page: string) => passageFor(question, turnOn(page, question).model, true);
  expect(told('how long does it keep', tart)).toBeUndefined();
  expect(told('how long does it keep', whole)).toBe('It keeps three days in a tin.');
  expect(told('how long does it take', tart)).toBe('25 minutes of work.');
});

it('what says no more than small words beside those that were said is no answer', () => {
  const page = `- paragraph [ref=e1]: In this place\n- paragraph [ref=e2]: Home`;
  const question = 'which place has clubs';
  expect(passageFor(question, turnOn(page, question).model, false)).toBeUndefined();
});

it('a sentence that goes on about the same has the words of the one before', () => {
  const page = `- paragraph [ref=e1]: Many have asked after the brass band. It will play on Saturday 19 December at 6 pm.
- paragraph [ref=e2]: Last admission is 45 minutes before closing.`;
  const told = (question: string) => passageFor(question, turnOn(page, question).model, true);
  expect(told('when does the brass band play')).toBe('It will play on Saturday 19 December at 6 pm.');
  expect(told('when does the choir play')).toBeUndefined();
  expect(told('when is the last admission')).toBe('Last admission is 45 minutes before closing.');
});

it('a measure of what the page is about is told by its name', () => {
  const lamp = [
    '- heading "Desk lamp" [level=1] [ref=h]',
    '- paragraph [ref=p]: Height 48 cm, foot of beech. The cable is 2 m long.',
  ].join('\n');
  const { model } = turnOn(lamp, 'x');
  expect(passageFor('how tall is the lamp', model, false)).toContain('48 cm');
  expect(passageFor('how wide is the lamp', model, false)).toBeUndefined();
  expect(passageFor('how tall is the chair', model, false)).toBeUndefined();
});

it('of several prices in a sentence the one is told that is asked for', () => {
  const page =
    '- paragraph [ref=p]: A single costs £2.30, a day ticket £5.90 and a family day ticket £11.40.';
  const told = (question: string) => passageFor(question, turnOn(page, question).model, true);
  expect(told('what is the price of a day ticket for a family')).toBe('A family day ticket £11.40.');
  expect(told('what does a day ticket cost')).toBe('A day ticket £5.90.');
  expect(told('how much is a single ticket')).toBe('A single costs £2.30.');
  expect(told('how much are tickets')).toContain('£2.30');
  expect(told('how much are tickets')).toContain('£11.40');
});
