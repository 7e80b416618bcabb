// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import {
  finishNext,
  nextStep,
  pressNext,
} from '../../../../../control-plane/src/plan/rules/commands/next-step.ts';
import type { Turn } from '../../../../../control-plane/src/plan/rules/turn/turn.ts';
import { turnOn } from '../../../../support/planning.ts';

const step = (button: string): string => `- textbox "Name" [ref=e1]: Ada\n- button "${button}" [ref=e2]`;

/** A look at a form in which something has been filled in. */
function filled(page: string): Turn {
  const turn = turnOn(page, 'the postcode is 0171');
  const action = { kind: 'type', ref: 'e1', name: 'Name', text: 'Ada', submit: false } as const;
  turn.input.history.push({ step: 1, action, state: 'done' });
  return turn;
}

it.each(['Next', 'Continue', 'Next step', 'Continue to payment', 'Proceed ›'])(
  'goes on by what leads on: "%s"',
  (button) => {
    expect(nextStep(filled(step(button)))?.ref).toBe('e2');
  },
);

it.each([
  ['sends the form', step('Pay now')],
  ['says more than that it leads on', step('Continue without saving')],
  ['takes no click', `${step('Next')} [disabled]`],
  ['is one of two', `${step('Next')}\n- button "Continue" [ref=e3]`],
  ['is a link to another page', '- textbox "Name" [ref=e1]: Ada\n- link "Next" [ref=e2]'],
])('goes on by nothing that %s', (_, page) => {
  expect(nextStep(filled(page))).toBeUndefined();
});

it('does not go on from a form in which nothing was filled in', () => {
  expect(nextStep(turnOn(step('Next'), 'the postcode is 0171'))).toBeUndefined();
});

it('does not go on where that has come to nothing', () => {
  const turn = filled(step('Next'));
  const action = { kind: 'click', ref: 'e2', name: 'Next' } as const;
  turn.input.history.push({ step: 2, action, state: 'done', changed: 'nothing' });
  expect(nextStep(turn)).toBeUndefined();
});

it('does not go on from a step that says what is missing', () => {
  const turn = filled(`${step('Next')}\n- alert [ref=e9]: Enter your name`);
  const action = { kind: 'click', ref: 'e2', name: 'Next' } as const;
  turn.input.history.push({ step: 2, action, state: 'done', changed: 'content' });
  expect(nextStep(turn)).toBeUndefined();
});

it('goes on over a few steps, and not without end', () => {
  const turn = filled(step('Next'));
  const pressed = Array.from({ length: 6 }, () => pressNext(turn)?.kind);
  expect(pressed).toEqual(['click', 'click', 'click', 'click', undefined, undefined]);
});

it.each([
  ['confirm the payment', 'e2'],
  ['tick the box', undefined],
])(
  'what was just filled in is gone on with before another part of the page is looked at: "%s"',
  (source, ref) => {
    const turn = filled(`${step('Continue')}\n- tab "Accounts" [ref=e3]`);
    turn.memo.clauses = [{ source, command: { kind: 'click', target: source } }];
    expect(finishNext(turn)).toEqual(ref && { kind: 'click', ref, name: 'Continue' });
  },
);
