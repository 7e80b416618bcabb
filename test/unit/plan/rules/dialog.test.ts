// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { dialogPlan } from '../../../../control-plane/src/plan/rules/dialog.ts';
import { clausesOf } from '../../../../control-plane/src/plan/rules/language/clauses.ts';
import { newMemo } from '../../../../control-plane/src/plan/rules/turn/memo.ts';
import { POLICY } from '../../../support/planning.ts';

describe('a dialog that asks for a text', () => {
  it.each([
    ['answer with plum brandy', 'plum brandy'],
    ['type "Ada" into the prompt', 'Ada'],
    ['enter Ada as the name', 'Ada'],
    ['say hello there', 'hello there'],
  ])('is told what the request says: "%s"', (request, text) => {
    const plan = dialogPlan(POLICY, { kind: 'prompt', message: 'Code?' }, newMemo(clausesOf(request)));
    expect(plan).toEqual([{ kind: 'dialog', accept: true, text }]);
  });

  it.each([
    ['press ok', { kind: 'dialog', accept: true }],
    ['cancel', { kind: 'dialog', accept: false }],
    ['click save', { kind: 'ask' }],
  ])('is told nothing else: "%s"', (request, action) => {
    const [first] = dialogPlan(POLICY, { kind: 'prompt', message: 'Code?' }, newMemo(clausesOf(request)));
    expect(first).toMatchObject(action);
  });
});
