// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { forwarded } from '../../../../../control-plane/src/plan/rules/language/forwarding.ts';

it.each([
  ['Forward to Cathrine the email from Evy.', 'forward the email from Evy to Cathrine'],
  ['send Bettine the information Lidia sent to you', 'forward the email from Lidia to Bettine'],
  ['send the message by Ana to tom reed', 'forward the email from Ana to tom reed'],
  ["send Tom's latest message on to Ida", 'forward the latest email from Tom to Ida'],
  ['give bob what ann sent me', 'forward the email from ann to bob'],
  ['Amargo is waiting for the email by Lissie', 'forward the email from Lissie to Amargo'],
  ['Ida should get the mail from Bo', 'forward the email from Bo to Ida'],
  [
    'Amargo wrote an email in this app that needs to be forwarded to Penelope',
    'forward the email from Amargo to Penelope',
  ],
  ['the email from Ann needs to go to Bob', 'forward the email from Ann to Bob'],
])('a letter that somebody else is to get is forwarded: "%s"', (said, plain) => {
  expect(forwarded(said)).toBe(plain);
});

it.each([
  'send Ana the invoice',
  'send bob a message saying hi',
  'forward it to Bob',
  'Ana is waiting for Bo',
])('anything else is left as it is: "%s"', (said) => {
  expect(forwarded(said)).toBe(said);
});
