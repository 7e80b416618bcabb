// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { postponedClauses } from '../../../../../control-plane/src/plan/rules/commands/postponed.ts';
import { planThrough, turnOn } from '../../../../support/planning.ts';

const WEEK = [
  '- generic [ref=e1]: Thu 19',
  '- generic [ref=e2] [cursor=pointer]: Piano lesson',
  '- generic [ref=e3]: Fri 20',
  '- generic [ref=e4] [cursor=pointer]: Budget review',
].join('\n');
const FORM = [
  '- dialog [ref=d]:',
  '  - textbox "Title" [ref=d1]: Piano lesson',
  '  - textbox "Day" [ref=d2] [takes=date]: "2026-11-19"',
  '  - combobox "Time" [ref=d3]:',
  '    - option "14:00" [selected]',
  '    - option "15:00"',
  '  - button "Save" [ref=d4]',
].join('\n');

it.each([
  ['move the piano lesson to three in the afternoon', { kind: 'select', ref: 'd3', options: ['15:00'] }],
  ['put the piano lesson off until the 26th', { ref: 'd2', text: '2026-11-26' }],
  [
    'Could you move the piano lesson next Thursday to the 27th, same time?',
    { ref: 'd2', text: '2026-11-27' },
  ],
])('what stands in a calendar is opened, given another moment and saved: "%s"', async (said, given) => {
  const steps = (await planThrough(said, WEEK, FORM, FORM)).flat().filter(({ kind }) => kind !== 'done');
  expect(steps).toMatchObject([{ kind: 'click', ref: 'e2' }, given, { kind: 'click', ref: 'd4' }]);
});

it.each([
  'move the piano lesson to the archive',
  'move the choir to Friday',
  'put the piano lesson on until ten in the evening',
  'move the day of the piano lesson to Friday',
])('is read otherwise where it is to go to no moment, or is not there: "%s"', (said) => {
  const turn = turnOn(WEEK, said);
  const [clause] = turn.memo.clauses;
  expect(clause && postponedClauses(clause, turn)).toBeUndefined();
});

it('of two that are called so none is moved for the other', () => {
  const said = 'move the piano lesson on Thursday to Friday';
  const turn = turnOn(`${WEEK}\n- generic [ref=e6] [cursor=pointer]: Piano lesson`, said);
  const [clause] = turn.memo.clauses;
  expect(clause && postponedClauses(clause, turn)).toBeUndefined();
});

it('takes a bare hour, a thing that is called by its kind, and the one list that offers times', async () => {
  const form = [
    '- dialog [ref=d]:',
    '  - textbox "Title" [ref=d1]: Piano tuner',
    '  - combobox "From" [ref=d3]:',
    '    - option "09:00" [selected]',
    '    - option "10:00"',
    '  - button "Save" [ref=d4]',
  ].join('\n');
  const week = '- generic [ref=e2] [cursor=pointer]: Piano tuner';
  const steps = (
    await planThrough('move the visit of the piano tuner to ten o’clock', week, form, form)
  ).flat();
  expect(steps.filter(({ kind }) => kind !== 'done')).toMatchObject([
    { kind: 'click', ref: 'e2' },
    { kind: 'select', ref: 'd3', options: ['10:00'] },
    { kind: 'click', ref: 'd4' },
  ]);
});
