// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { yesOrNo } from '../../../../../control-plane/src/plan/rules/questions/yes-or-no.ts';
import { turnOn } from '../../../../support/planning.ts';

const SHUT = `- list [ref=e1]:
  - listitem [ref=e2] [collapsed]:
    - button "▸" [ref=e3] [collapsed]
    - text: Photos
  - listitem [ref=e4]:
    - link "todo.txt" [ref=e5]`;
const ALL = `- list [ref=e1]:
  - listitem [ref=e4]:
    - link "todo.txt" [ref=e5]`;

describe('whether there is something', () => {
  it.each([
    ['is there a todo.txt', SHUT, { state: 'answer', text: 'Yes.' }],
    ['is there a file called fjord.jpg', SHUT, { state: 'missing' }],
    ['is there a file called fjord.jpg', ALL, { state: 'answer', text: 'No.' }],
  ])('"%s" is not denied while a branch is shut', (question, page, result) => {
    expect(yesOrNo(turnOn(page, question), question)).toMatchObject(result);
  });
});

it('nor while there is a tab that was not opened', () => {
  const tabs = (one: string) => `- tablist [ref=e1]:
  - tab "People" [selected] [ref=e2]
  - tab "Menu"${one} [ref=e3]
- tabpanel [ref=e4]: Ada Lund`;
  const question = 'is there a lasagne';
  expect(yesOrNo(turnOn(tabs(''), question), question)).toMatchObject({ state: 'missing' });
  expect(yesOrNo(turnOn(tabs(' [selected]'), question), question)).toMatchObject({ state: 'answer' });
});
