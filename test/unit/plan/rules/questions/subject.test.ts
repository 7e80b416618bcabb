// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import {
  isVague,
  plainOf,
  subjectOf,
} from '../../../../../control-plane/src/plan/rules/questions/subject.ts';
import { turnOn } from '../../../../support/planning.ts';

it.each([
  ['what does the total say', 'total'],
  ['read it back to me', 'it'],
  ['read the message out loud', 'message'],
  ['how much is the blue lamp now', 'blue lamp'],
])('is what "%s" is about', (question, subject) => {
  expect(subjectOf(question)).toBe(subject);
});

it.each([
  ['Tell me what the tip says?', 'what does the tip say'],
  ['count how many kites fly', 'how many kites fly'],
  ['Within how many days can it be returned?', 'how long can it be returned'],
  ['tell me in how many weeks it is ready', 'how long is it ready'],
  ['At which site is Ana?', 'which site is Ana'],
  ['Which microphone is selected?', 'what is the microphone'],
  ['how much data have I used so far', 'how many gigabytes have I used'],
  ['What is the delivery set to?', 'What is the delivery'],
  ['how many of the teas have I chosen', 'how many of the teas have I chosen'],
  ["How many people liked Rosa's post?", "how many likes does Rosa's post have"],
  ['how many users follow Rosa', 'how many followers does Rosa have'],
  ['how many days have I got to pay', 'how many days do I have to pay'],
  ['which number should I ring about a lost key', 'what is the phone number for a lost key'],
  ['What number can we call to report a leak?', 'what is the phone number for a leak'],
  ['what number do I see about a lost key', 'what number do I see about a lost key'],
  ['what have I got on Friday', 'what have I got on Friday'],
])('has a plain form: "%s"', (question, plain) => {
  expect(plainOf(turnOn('- text: x', question), question)).toBe(plain);
});

it('is vague where the page could not name it', () => {
  expect(['it', 'the message', 'everything', ''].every(isVague)).toBe(true);
  expect(isVague('the total')).toBe(false);
});

it('what is counted on all pages is counted in any case', () => {
  const said = 'How many boats on all the pages belong to the club Solvik?';
  expect(plainOf(turnOn('- text: x', said), said)).toBe('How many boats belong to the club Solvik');
});

it('what the page calls so is not asked in bytes', () => {
  const question = 'how much memory does the Lark have';
  expect(plainOf(turnOn('- columnheader "Memory" [ref=c]', question), question)).toBe(question);
});

it('a deposit has no height', () => {
  const turn = turnOn('- paragraph [ref=p]: Deposit', 'x');
  expect(plainOf(turn, 'How high is the deposit for the boat?')).toBe('what is the deposit for the boat');
  expect(plainOf(turn, 'How high is the roof terrace?')).toBe('How high is the roof terrace');
});
