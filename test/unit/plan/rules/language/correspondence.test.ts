// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { correspondence } from '../../../../../control-plane/src/plan/rules/language/correspondence.ts';

describe('a letter that is told piece by piece', () => {
  const plain = 'send an email to ole@fjord.example with the subject "Boat" and the text "All dry"';
  it.each([
    'To: ole@fjord.example / Subject: "Boat" / Text: "All dry" — write this email and off it goes.',
    'Let ole@fjord.example know by mail, subject "Boat", text "All dry". Please send it.',
    'new message to ole@fjord.example, the subject is "Boat" and then for the text "All dry" and then you can send it',
  ])('is one sentence: %s', (said) => {
    expect(correspondence(said)).toBe(plain);
  });

  it('needs no quotation marks, and loses no word of its text', () => {
    expect(
      correspondence(
        'could you send an email to ole@fjord.example the subject is boat and the message is just pull it in',
      ),
    ).toBe('send an email to ole@fjord.example with the subject "boat" and the text "pull it in"');
  });

  it.each([
    'Write an email to ole@fjord.example with the subject "Boat", save it as a draft and go back',
    'Forward the mail with the subject "Boat" and the text "All dry" to ole@fjord.example',
  ])('is left as it is where more is asked: %s', (said) => {
    expect(correspondence(said)).toBe(said);
  });
});

describe('an answer, whatever is told first', () => {
  it.each([
    'Kim has written; answer that email with "On my way".',
    '"On my way" is what I want to reply to the email Kim sent; find it and do so.',
    `Kim's email deserves a reply: "On my way". Answer with that.`,
  ])('is to somebody’s letter: %s', (said) => {
    expect(correspondence(said)).toBe('reply to the email from Kim with "On my way"');
  });

  it.each([
    [`look for kim's email and write back on my way`, 'reply to the email from kim with "on my way"'],
    ['tell kim on my way as a reply to his email', 'reply to the email from kim with "on my way"'],
    ['write well done as a reply to Kim Falk', 'reply to Kim Falk with "well done"'],
    ['answer kim falk just say well done', 'reply to kim falk with "well done"'],
  ])('and in what was spoken ends with its words: %s', (said, plain) => {
    expect(correspondence(said)).toBe(plain);
  });

  it.each([
    'reply to the post "Fog tonight"',
    `hit reply under Kim's fog post`,
    'that fog post, I want to reply to it',
    'delete the email from Kim and reply to the newest one with "Done"',
  ])('is none where it is about something else: %s', (said) => {
    expect(correspondence(said)).toBe(said);
  });
});

describe('a line in a chat', () => {
  it.each([
    [
      'go to the garden chat and send see you at six',
      'open the garden chat and send the message "see you at six"',
    ],
    [
      'open up the chat with ove and write him the ladder is yours and send it',
      'open the chat with ove and send the message "the ladder is yours"',
    ],
    [
      'Tell the people in the garden chat: "Rain". (Open that chat first, then send it.)',
      'open the garden chat and send the message "Rain"',
    ],
  ])('is sent where it belongs: %s', (said, plain) => {
    expect(correspondence(said)).toBe(plain);
  });

  it('is none where a thing of the page is sent', () => {
    const said = 'go to the garden chat and send the photo';
    expect(correspondence(said)).toBe(said);
  });
});
