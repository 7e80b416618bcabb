// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { ofLetters } from '../../../../../control-plane/src/plan/rules/language/mail.ts';

it.each([
  ['Forward to Cathrine the email from Evy.', 'forward the email from Evy to Cathrine'],
  ['send Bettine the information Lidia sent to you', 'forward the email from Lidia to Bettine'],
  ['send the message by Ana to tom reed', 'forward the email from Ana to tom reed'],
  ["send Tom's latest message on to Ida", 'forward the latest email from Tom to Ida'],
  ['give bob what ann sent me', 'forward the email from ann to bob'],
  ['send bob the email that ann sent yesterday', 'forward the email from ann to bob'],
  ['Amargo is waiting for the email by Lissie', 'forward the email from Lissie to Amargo'],
  ['Ida should get the mail from Bo', 'forward the email from Bo to Ida'],
  [
    'Amargo wrote an email in this app that needs to be forwarded to Penelope',
    'forward the email from Amargo to Penelope',
  ],
  ['Ann would like their email passed on to Bob', 'forward the email from Ann to Bob'],
  ['Ann asked for her latest mail to be forwarded to Bob', 'forward the latest email from Ann to Bob'],
  ['the email from Ann needs to go to Bob', 'forward the email from Ann to Bob'],
])('a letter that somebody else is to get is forwarded: "%s"', (said, plain) => {
  expect(ofLetters(said)).toBe(plain);
});

it.each([
  ["locate Tom's email and put a copy in Ida's inbox.", 'forward the email from Tom to Ida'],
  ["pull up Tom's last email and send it to Ida", 'forward the last email from Tom to Ida'],
  ['I want Ida to be forwarded the email from Tom', 'forward the email from Tom to Ida'],
  ['Make sure the email written by Tom is forwarded to Ida.', 'forward the email from Tom to Ida'],
  ['Send to Ida the email in this app that is written by Tom.', 'forward the email from Tom to Ida'],
  ["Forward Ida all of Tom's emails.", 'forward all emails from Tom to Ida'],
  ["send Tom's email to Ida's inbox", 'forward the email from Tom to Ida'],
])('whatever is said around it: "%s"', (said, plain) => {
  expect(ofLetters(said)).toBe(plain);
});

it.each([
  ['Reply to Tom\'s most recent email "See you."', 'reply to the most recent email from Tom with "See you."'],
  ['Find the email from Tom in my inbox and tell him "no"', 'reply to the email from Tom with "no"'],
  ['"ok" is my reply to Tom\'s email', 'reply to the email from Tom with "ok"'],
  ['to Tom respond "ok"', 'reply to Tom with "ok"'],
  ['send Tom a reply of "ok".', 'reply to Tom with "ok"'],
  ['write back saying "ok"', 'reply with "ok"'],
  ['email Tom and tell him "ok"', 'send an email to Tom saying "ok"'],
  ['tell Tom that "ok"', 'message Tom "ok"'],
])('a letter is answered, and somebody written to: "%s"', (said, plain) => {
  expect(ofLetters(said)).toBe(plain);
});

it.each([
  ['find the email from Tom and flag it for importance', 'mark the email from Tom as important'],
  ["make Tom's latest email important", 'mark the latest email from Tom as important'],
  ['change the email by Tom to being imporant', 'mark the email from Tom as important'],
  ['look for the message Tom sent me and get rid of it', 'delete the message from Tom'],
  ['put the email from Tom in the recycling bin', 'delete the email from Tom'],
  ["I don't want Tom's email in my inbox", 'delete the email from Tom'],
  ['search my inbox for emails from Tom and delete all of them', 'delete all emails from Tom'],
])('a letter is marked or deleted: "%s"', (said, plain) => {
  expect(ofLetters(said)).toBe(plain);
});

it.each([
  'answer "Paris"',
  'find the email from Tom and open it',
  'delete the welcome email',
  "I don't need the email from Tom",
  'write "Ada" to Name',
  'email address "ada@x.org"',
  'answer question two with "Daily"',
  'mark the invoice from Tom as paid',
  'search for the lamp and delete it',
  'send Ana the invoice',
  'send bob a message saying hi',
  'forward it to Bob',
  'Ana is waiting for Bo',
])('anything else is left as it is: "%s"', (said) => {
  expect(ofLetters(said)).toBe(said);
});
