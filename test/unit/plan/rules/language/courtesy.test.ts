// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import {
  forbidsSending,
  withoutCourtesy,
} from '../../../../../control-plane/src/plan/rules/language/courtesy.ts';

describe('withoutCourtesy', () => {
  it.each([
    ['could you be so kind as to press save for me', 'press save'],
    ['I think it would be good if you clicked on cancel', 'click on cancel'],
    ['would you mind opening the settings please', 'open the settings'],
    ['so basically I just want you to hit the send button okay', 'hit the send button'],
    ['first fill in York as city', 'fill in York as city'],
    ['2. choose Friday', 'choose Friday'],
    ['press green instead of blue', 'press green'],
    ['close it again without inviting anyone', 'close it'],
    ['log out again', 'log out'],
    ["don't forget to save", 'save'],
    ['what have i got on the third of december', 'what is on the third of december'],
    ['when have i got yoga', 'when is yoga'],
    ['open the post with the most thanks', 'open the post with the most thanks'],
    ['reply that i come too', 'reply that i come too'],
    ['tick the second one too', 'tick the second one'],
    ['turn off the email notifications but leave the text messages on', 'turn off the email notifications'],
  ])('"%s" is "%s"', (said, plain) => {
    expect(withoutCourtesy(said)).toBe(plain);
  });

  it.each(['click ok', 'first name: Ada', 'I want the digest weekly', 'enter the password again'])(
    'leaves "%s" as it is',
    (said) => {
      expect(withoutCourtesy(said)).toBe(said);
    },
  );
});

it.each([
  ['tick the box. Do not send it.', true],
  ["fill in the form but don't press the send button", true],
  ['name: Ada, without saving', true],
  ['type "do it" into the note and send it', false],
  ["don't forget to save", false],
  ['search for flights. Do not book anything.', true],
  ['choose the blue one but order nothing', true],
  ['fill it in. Send no message.', true],
  ['order one tea and no milk', false],
  ['ask for a call on Monday; only fill it in', true],
  ['just fill it in and send it', false],
])('"%s" forbids that a form is sent: %s', (request, forbids) => {
  expect(forbidsSending(request)).toBe(forbids);
});

it('what is not to be booked may be searched for', () => {
  expect(forbidsSending('search for flights. Do not book anything.', 'search')).toBe(false);
});

it('what is taken out of something ends where the next command begins', () => {
  expect(clausesOf('take the oat milk out of the basket and check out').map(({ source }) => source)).toEqual([
    'remove the oat milk',
    'check out',
  ]);
});

it.each([
  ["let's save the changes?", 'save the changes'],
  ['ok so mute the chat with Bodil?', 'mute the chat with Bodil'],
  ['order number?', 'order number?'],
  ['type how are you?', 'type how are you?'],
  ['add a comment: are you coming?', 'add a comment: are you coming?'],
])('a question mark makes no question of a command: "%s"', (told, left) => {
  expect(withoutCourtesy(told)).toBe(left);
});

it('the question mark of a wish is no part of its last value', () => {
  expect(withoutCourtesy('Will you forward it to Sibylla?')).toBe('forward it to Sibylla');
});

it.each([
  [
    'Choose 11/30/2026 from the date picker and "Blue room" from the list',
    'Choose 11/30/2026, then Choose "Blue room" from the list',
  ],
  ['Pick 14 March 2027 in the calendar', 'Pick 14 March 2027'],
  ['choose the red one from the list and press OK', 'choose the red one from the list and press OK'],
])('what a day is chosen with, and two lists, are told apart: "%s"', (said, plain) => {
  expect(withoutCourtesy(said)).toBe(plain);
});

it.each([
  ['pay the fees that we still owe the club', 'pay the fees'],
  ['settle the bill', 'pay the bill'],
  ['delete the harbour chart from 2019', 'delete the 2019 harbour chart'],
  ['delete the mails from 2019', 'delete the mails from 2019'],
  ['renew the film that I borrowed from the library', 'renew the film'],
  ['remove the walk with Ida from my calendar', 'remove the walk with Ida'],
  ['get rid of the picture called pier.jpg its in photos somewhere', 'delete pier.jpg in photos'],
  ['set up a team workspace', 'create a team workspace'],
  ['switch me over to the dark theme', 'choose the dark theme'],
  ['click it right', 'click it'],
  ['put my email as bob@y.org?', 'put my email as bob@y.org'],
  ['align it right', 'align it right'],
  ['take it out and put in spelt', 'remove it and put in spelt'],
])('what people say in their own way becomes a plain command: "%s"', (said, plain) => {
  expect(withoutCourtesy(said)).toBe(plain);
});

it.each([
  ['Could you look up at what time the regatta starts?', 'at what time the regatta starts'],
  ['please check what the cellar costs', 'what the cellar costs'],
  ['look up how to tie a bowline', 'look up how to tie a bowline'],
  ['check the box for the newsletter', 'check the box for the newsletter'],
])('what is to be looked up is a question where it is one: "%s"', (said, plain) => {
  expect(withoutCourtesy(said)).toBe(plain);
});

it.each([
  ['react to the post about the cat with Thanks', 'react to the post about the cat with Thanks'],
  ['react to the post about the cat with Thanks, please', 'react to the post about the cat with Thanks'],
  ['reply to Ida with see you then', 'reply to Ida with see you then'],
  [
    'answer the mail about the goat with he is ours thank you.',
    'answer the mail about the goat with he is ours thank you',
  ],
  ['reply to Ida, thanks', 'reply to Ida'],
  ['react to the post about the cat, thanks', 'react to the post about the cat'],
  ['save the note as Thanks', 'save the note as Thanks'],
])('a word of thanks is no courtesy where it is what is told: "%s"', (said, plain) => {
  expect(withoutCourtesy(said)).toBe(plain);
});

it.each([
  ['write to Ida saying bring the drill please', 'write to Ida saying bring the drill please'],
  [
    'post a note that says can someone feed the hens please',
    'post a note that says can someone feed the hens please',
  ],
  ['write to Ida saying I will be late please', 'write to Ida saying I will be late'],
  ['write to Ida saying the drill is back, thanks', 'write to Ida saying the drill is back'],
  ['write to Ida saying "bring the drill" please', 'message Ida "bring the drill"'],
])('what somebody is asked for in a text is asked for kindly there: "%s"', (said, plain) => {
  expect(withoutCourtesy(said)).toBe(plain);
});
