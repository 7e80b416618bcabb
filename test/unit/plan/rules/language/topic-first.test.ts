// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  ['the third one, Ida Lund, delete that', ['delete Ida Lund']],
  ['Rye is the one I want, pick that in the list and submit', ['pick Rye in the list', 'submit']],
  ["I'll have the blue lamp, could you put it in my basket?", ['add the blue lamp to my basket']],
  ["the rent one isn't needed any more, delete it", ['delete the rent one']],
  ["Otto's new boat deserves a heart, like it", ["like Otto's new boat"]],
  ['Ida Lund has left us, please take that row out', ['remove Ida Lund']],
  ['that mail with the invoice, who is it from?', ['who is the mail with the invoice from?']],
  ['the blue lamps the second thing in the list put those in my basket', ['add the blue lamps to my basket']],
  ["Otto's party on friday cancel that and log out", ["cancel Otto's party on friday", 'log out']],
  ['cheapest single Rye to Hove, out 4 May, book it', ['book the cheapest single Rye to Hove, out 4 May']],
  [
    'first boat from Rye to Hove tomorrow, 2 bikes, take it',
    ['take the first boat from Rye to Hove tomorrow, 2 bikes'],
  ],
  ['first name Ida, surname Lund, book it', ['first name Ida, surname Lund', 'book it']],
  ['plums and rye rolls please buy them', ['buy plums and rye rolls']],
])('what is named first is what something is then done to: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  ['open the lamp and delete it', ['open the lamp', 'delete it']],
  ['Chosen lamps, tick the first', ['Chosen lamps', 'tick the first']],
  ['otherwise renew it', ['otherwise renew it']],
  ['Quote post #2 and reply "That is it"', ['Quote post #2', 'reply "That is it"']],
  ['the button that says buy it', ['the button that says buy it']],
  ["it's the lamp put it in the basket", ["it's the lamp put it in the basket"]],
  ['zap the lamp and delete it', ['zap the lamp', 'delete it']],
  ['I own the lamp, delete it', ['I own the lamp', 'delete it']],
  ['Delete Mill Lane 2, then restore it', ['Delete Mill Lane 2', 'restore it']],
  ['Add two rows, then delete one of them', ['Add two rows', 'delete one of them']],
])('a command before it stands for itself: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  ['can u open the lamp n close the door', ['open the lamp', 'close the door']],
  ["I'd rather see page 3", ['go to page 3']],
])('words are taken as they are typed in a chat: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  [
    'Something is leaking at Mill Steps. Would you report a leak at that pier?',
    ['report a leak at Mill Steps'],
  ],
  [
    'There is a hole in the roof at Swan Island. Report a leak there, please.',
    ['Report a leak at Swan Island'],
  ],
  [
    'There is a parcel from Bo in the hall. Open that parcel.',
    ['There is a parcel from Bo in the hall', 'Open that parcel'],
  ],
])('a place of which something is stated is what a noun that it has not points to: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  ["Star Ana's mail and archive it", ["Star Ana's mail", 'archive it']],
  ['Share the second post, then hide it', ['Share the second post', 'hide it']],
  ['Order 17, cancel it', ['cancel Order 17']],
  [
    'send an email to ida@post.example with the subject Barn and the text: Looks great, please print it',
    ['send an email to ida@post.example with the subject Barn and the text: Looks great', 'print it'],
  ],
  ['Add two shelves, then label one of them', ['Add two shelves', 'label one of them']],
])('a deed with its object is no name, though it begins with a capital: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  ['that letter from Ole, delete it', ['delete the letter from Ole']],
  ['The letter from Ole is old, can you delete it?', ['delete The letter from Ole']],
  ['the second picture is really lovely, like it', ['like the second picture']],
])(
  'what is thought of a thing is no part of its name, and "that" no more than the article: "%s"',
  (said, plain) => {
    expect(sources(said)).toEqual(plain);
  },
);

it('what somebody wants is what is then done something with', () => {
  expect(sources('the kids want the otters, can you open that one?')).toEqual(['open the otters']);
});
