// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { attempt } from '../../../../control-plane/src/plan/rules/attempt.ts';
import { turnOn } from '../../../support/planning.ts';

it('no request is read on and on', () => {
  const page = '- checkbox "Milk" [ref=e1]\n- checkbox "Bread" [ref=e2]';
  const turn = turnOn(page, 'tick milk bread');
  const [clause] = turn.memo.clauses;
  turn.memo.clauses = Array.from({ length: 501 }, () => ({ ...clause! }));
  expect(attempt(turn)).toMatchObject({ state: 'missing' });
});
