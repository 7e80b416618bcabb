// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { viewClauses } from '../../../../../control-plane/src/plan/rules/commands/in-view.ts';
import { mark } from '../../../../../control-plane/src/plan/rules/turn/explored.ts';
import type { Turn } from '../../../../../control-plane/src/plan/rules/turn/turn.ts';
import { turnOn } from '../../../../support/planning.ts';

/** Tabs of which the first is shown. */
const clinic = [
  '- tablist [ref=e1]:',
  '  - tab "Overview" [selected] [ref=e2]',
  '  - tab "Thursday" [ref=e3]',
  '  - tab "Notes" [ref=e4]',
  '- paragraph [ref=e5]: Choose a time',
].join('\n');

const viewed = (turn: Turn) => {
  const [clause] = turn.memo.clauses;
  return clause && viewClauses(clause, turn)?.map(({ command }) => command);
};
const opened = (ref: string) => ({
  kind: 'open',
  target: expect.stringContaining(`ref:${ref}`),
  verb: 'open',
});

it.each([
  ['When does it open on Thursday?', { kind: 'read', question: 'When does it open ?' }],
  ['book Dr Haddad on Thursday at 10:15', { kind: 'click', target: 'book Dr Haddad at 10:15' }],
  ['click Add line on the Notes tab', { kind: 'click', target: 'Add line' }],
  ['click Add line in the Notes channel', { kind: 'click', target: 'Add line' }],
])('opens the view first that the words name, and does the rest in it: "%s"', (request, rest) => {
  const ref = request.includes('Notes') ? 'e4' : 'e3';
  expect(viewed(turnOn(clinic, request))).toEqual([opened(ref), rest]);
});

it.each(['show me the Thursday timetable', 'go to the Thursday page'])(
  'opens the view and does no more where to see it is all that is wanted: "%s"',
  (request) => {
    expect(viewed(turnOn(clinic, request))).toEqual([opened('e3')]);
  },
);

it.each([
  ['the view is shown', 'click Add line on the Overview tab'],
  ['no view is called so', 'book Dr Haddad on Friday at 10:15'],
  ['the name is a part of what is done', 'click Thursday'],
  ['the name is in quotes', 'click "Meet on Thursday evening"'],
  ['it is no view but a folder', 'click rope.doc in the Notes folder'],
])('opens nothing where %s: "%s"', (_, request) => {
  expect(viewed(turnOn(clinic, request))).toBeUndefined();
});

it('opens nothing where the name of the view stands elsewhere, too', () => {
  const page = `${clinic}\n- paragraph [ref=e6]: Closed on Thursday`;
  expect(viewed(turnOn(page, 'book Dr Haddad on Thursday at 10:15'))).toBeUndefined();
});

it('opens nothing that folds, which is a place with things of its own', () => {
  const strip = (state: string): string =>
    [
      '- generic [ref=e1]:',
      ...['Notes', 'Maps'].map((name) => `  - button "${name}"${state} [ref=${name}]`),
    ].join('\n');
  expect(viewed(turnOn(strip(''), 'click jib.doc in Notes'))).toEqual([
    opened('Notes'),
    expect.objectContaining({ target: 'jib.doc' }),
  ]);
  expect(viewed(turnOn(strip(' [collapsed]'), 'click jib.doc in Notes'))).toBeUndefined();
});

it('opens a view once', () => {
  const turn = turnOn(clinic, 'book Dr Haddad on Thursday at 10:15');
  const tab = turn.model.elements.find(({ ref }) => ref === 'e3');
  mark(turn, 'opened', tab);
  expect(viewed(turn)).toBeUndefined();
});
