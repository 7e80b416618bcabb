// SPDX-License-Identifier: MIT
// Dialogs that nobody asked for, over several looks.
import { expect, it } from 'vitest';
import type { PlanInput } from '../../../../control-plane/src/plan/planner.ts';
import { agreeFirst, confirm } from '../../../../control-plane/src/plan/rules/commands/confirm.ts';
import { RulesPlanner } from '../../../../control-plane/src/plan/rules/planner.ts';
import { inputOn, turnOn } from '../../../support/planning.ts';

const FORM = `
- textbox "Name" [ref=e1]
- textbox "Password" [ref=e2]
- button "Log in" [ref=e3]`;
const OFFER = `${FORM}
- dialog "Session" [ref=e4]:
  - text: Exit to the home page?
  - button "OK" [ref=e5]
  - button "Cancel" [ref=e6]`;

/** What is planned once the first action of the first plan was all that could be done, for a dialog came up. */
async function planAfterPopup(text: string, before: string, after: string) {
  const planner = new RulesPlanner();
  const plan = (input: PlanInput) => planner.plan(input, AbortSignal.timeout(4_000));
  const first = inputOn(text, before);
  const { actions, memo } = await plan(first);
  const [action] = actions;
  if (action === undefined || !('ref' in action)) throw new Error('nothing was planned');
  const second = inputOn(text, after);
  const next = { ...second, memo, history: [{ step: 1, action, state: 'done', changed: 'popup' } as const] };
  return (await plan(next)).actions;
}

it('puts a dialog away that came up while a form was filled in', async () => {
  const plan = await planAfterPopup('type Ada as the name and 123 as the password and log in', FORM, OFFER);
  expect(plan).toEqual([{ kind: 'click', ref: 'e6', name: 'Cancel' }]);
});

it('leaves one alone that a click was to bring', async () => {
  const list = '- button "New contact" [ref=e9]\n- textbox "Search" [ref=e8]';
  const plan = await planAfterPopup(
    'click new contact, then type Ada into the name field',
    list,
    `${list}\n- dialog "New contact" [ref=e4]:\n  - textbox "Name" [ref=e5]\n  - button "Cancel" [ref=e6]`,
  );
  expect(plan[0]).toMatchObject({ kind: 'type', ref: 'e5' });
});

it('agrees to nothing that deletes because it is the only other button there', () => {
  const card = `- dialog "Fix the printer" [ref=e1]:
  - button "Done ▾" [ref=e2]
  - button "Delete card" [ref=e3]
  - button "Close" [ref=e4]`;
  for (const deed of ['move', 'add']) {
    const result = confirm(turnOn(card.replace('  - button "Done ▾" [ref=e2]\n', ''), 'x'), deed);
    expect(result).toMatchObject({ state: 'skip' });
  }
});

it.each([
  ['Put on the list', 'e4'],
  ['Pay 20 €', undefined],
  ['Send', undefined],
])(
  'what was filled in is agreed to before what is behind it, but nothing is paid or sent unasked: "%s"',
  (button, ref) => {
    const turn = turnOn(
      `- dialog "Guest" [ref=e1]:\n  - textbox "Name" [ref=e2]: Bo\n  - button "Cancel" [ref=e3]\n  - button "${button}" [ref=e4]`,
      'press check in',
    );
    const typed = { kind: 'type', ref: 'e2', name: 'Name', text: 'Bo', submit: false } as const;
    turn.input.history.push({ step: 1, action: typed, state: 'done' });
    const action = agreeFirst(turn);
    expect(action !== undefined && 'ref' in action ? action.ref : undefined).toBe(ref);
  },
);

it('puts away what has come up and keeps the form from taking anything, and begins again', async () => {
  const planner = new RulesPlanner();
  const text = 'type Ada as the name and 123 as the password and log in';
  const first = inputOn(text, FORM);
  const { actions, memo } = await planner.plan(first, AbortSignal.timeout(4_000));
  const popup = [
    '- generic [ref=e4]:',
    '  - text: Exit?',
    '  - button "OK" [ref=e5]',
    '  - button "Cancel" [ref=e6]',
  ];
  const off = FORM.replaceAll(/(textbox|button) ("[^"]+")/g, '$1 $2 [disabled]');
  const next = inputOn(text, [off, ...popup].join('\n'));
  const failed = { step: 1, action: actions[0], state: 'failed', error: '"Name" does not take "Ada".' };
  const plan = await planner.plan(
    {
      ...next,
      page: { ...next.page, since: { fresh: ['e4', 'e5', 'e6'], changed: [] } },
      memo,
      history: [failed as PlanInput['history'][number]],
    },
    AbortSignal.timeout(4_000),
  );
  expect(plan.actions).toEqual([{ kind: 'click', ref: 'e6', name: 'Cancel' }]);
});

it('shuts what the field that was typed into has left open over the next control', async () => {
  const planner = new RulesPlanner();
  const plan = (input: PlanInput) => planner.plan(input, AbortSignal.timeout(4_000));
  const text = 'type Ada as the name and press Book';
  const page = '- textbox "Name" [ref=e1]\n- button "Book" [ref=e2]';
  const first = await plan(inputOn(text, page));
  const open = `${page.replace('[ref=e1]', '[active] [ref=e1]: Ada')}\n- table [ref=e3]`;
  const typed = { step: 1, action: first.actions[0], state: 'done' } as PlanInput['history'][number];
  const second = await plan({ ...inputOn(text, open), memo: first.memo, history: [typed] });
  const error = '"Book" is covered by <div>.';
  const missed = { step: 2, action: second.actions[0], state: 'failed', error } as typeof typed;
  const third = await plan({ ...inputOn(text, open), memo: second.memo, history: [typed, missed] });
  expect(second.actions[0]).toMatchObject({ kind: 'click', ref: 'e2' });
  expect(third.actions).toEqual([{ kind: 'press', key: 'Escape', ref: 'e1', name: 'Name' }]);
});

const DAYS = Array.from({ length: 30 }, (_, i) => `  - generic [ref=d${i}] [cursor=pointer]: "${i + 1}"`);

it.each([
  ['list', '- combobox "Crew" [expanded] [active] [ref=e1]\n- button "Book" [ref=e2]'],
  [
    'calendar',
    [
      '- textbox "Crew" [readonly] [active] [ref=e1]: 2026-11-30',
      '- button "Book" [ref=e2]',
      '- generic [ref=e3]:',
      '  - generic [ref=e4]: November 2026',
      ...DAYS,
    ].join('\n'),
  ],
])('shuts the %s that the field with the focus has open over the next control', async (_, page) => {
  const planner = new RulesPlanner();
  const plan = (input: PlanInput) => planner.plan(input, AbortSignal.timeout(4_000));
  const first = await plan(inputOn('press Book', page));
  const error = '"Book" is covered by <div>.';
  const missed = {
    step: 1,
    action: first.actions[0],
    state: 'failed',
    error,
  } as PlanInput['history'][number];
  const second = await plan({ ...inputOn('press Book', page), memo: first.memo, history: [missed] });
  expect(second.actions).toEqual([{ kind: 'press', key: 'Escape', ref: 'e1', name: 'Crew' }]);
});
