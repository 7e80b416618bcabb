// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { askedOfOpened } from '../../../../../control-plane/src/plan/rules/questions/opened.ts';
import { mark } from '../../../../../control-plane/src/plan/rules/turn/explored.ts';
import { turnOn } from '../../../../support/planning.ts';

/** What is left of the question once the mail is open. */
function left(question: string): string | undefined {
  const turn = turnOn('- generic [ref=e1] [cursor=pointer]: Ana Ruiz Keys for Saturday', question);
  mark(turn, 'opened', turn.model.elements[0]);
  return askedOfOpened(question, turn);
}

it.each([
  ["what is the code in Ana's mail about the keys", 'what is the code'],
  ['which day is told in the message from Ana', 'which day is told'],
  ['what is the code for the keys', 'what is the code'],
])(
  'what is said of the thing that was opened is no part of the question any more: "%s"',
  (question, rest) => {
    expect(left(question)).toBe(rest);
  },
);

it.each(["what is the code in Tom's mail", 'what is the code of the door', 'who wrote it'])(
  'what was not opened stays a part of it: "%s"',
  (question) => {
    expect(left(question)).toBeUndefined();
  },
);

it('nor is the page that was turned to', () => {
  const turn = turnOn('- text: Film night', 'x');
  turn.input.history.push({
    step: 1,
    action: { kind: 'click', ref: 'e1', name: 'Next week' },
    state: 'done',
  });
  expect(askedOfOpened('when is film night next week?', turn)).toBe('when is film night');
});

const ofFile = (question: string, name = 'otter-film.mp4') => {
  const turn = turnOn(`- treeitem "${name}" [ref=e1]`, question);
  mark(turn, 'opened', turn.model.elements[0]);
  return askedOfOpened(question, turn);
};

it('what is asked of a file that was opened is asked by the name of the value', () => {
  expect(ofFile('how big is the film about the otter')).toBeUndefined();
  expect(ofFile('how big is the film of the otter?')).toBe('what is the size');
  expect(ofFile('how large is otter-film.mp4')).toBe('what is the size');
  expect(ofFile('how long is the otter video')).toBe('what is the length');
  expect(ofFile('how big is the otter photo')).toBeUndefined();
  expect(ofFile('how big is the otter', 'Otter')).toBeUndefined();
});

it('nor is who wrote about it', () => {
  const turn = turnOn('- button "Imre" [ref=e1]', 'x');
  mark(turn, 'opened', turn.model.elements[0]);
  expect(askedOfOpened('where were the keys that Imre wrote about?', turn)).toBe('where were the keys');
  expect(askedOfOpened('where were the keys that Ana wrote about?', turn)).toBeUndefined();
});
