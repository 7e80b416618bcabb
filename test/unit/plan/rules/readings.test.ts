// SPDX-License-Identifier: MIT
// What one look at a page makes of a request: answers from its facts, and values in its fields.
import { describe, expect, it } from 'vitest';
import { RulesPlanner } from '../../../../control-plane/src/plan/rules/planner.ts';
import { POLICY, TODAY } from '../../../support/planning.ts';

async function plan(text: string, snapshot: string) {
  const page = { url: 'http://site.test/', title: 'Site', snapshot, refused: [], restored: false };
  const input = {
    room: 'demo',
    task: { id: 't1', text },
    policy: POLICY,
    page,
    history: [],
    exchanges: [],
    today: TODAY,
  };
  return (await new RulesPlanner().plan(input, AbortSignal.timeout(4_000))).actions;
}

const CREW = [
  '- heading "Crew" [level=1] [ref=e1]',
  '- table [ref=e2]:',
  '  - row [ref=e3]:',
  '    - columnheader "Name" [ref=e4]',
  '    - columnheader "Role" [ref=e5]',
  '    - columnheader "Hours" [ref=e6]',
  ...[
    ['Ottoline Brack', 'Cook', '38'],
    ['Tavi Mundt', 'Mate', '44'],
    ['Jory Velt', 'Deckhand', '29'],
  ].flatMap(([name, role, hours], i) => [
    `  - row [ref=e${i + 10}]:`,
    `    - cell "${name}" [ref=e${i + 20}]`,
    `    - cell "${role}" [ref=e${i + 30}]`,
    `    - cell "${hours}" [ref=e${i + 40}]`,
  ]),
].join('\n');

describe('a question about a table', () => {
  it.each([
    ['How many hours does Tavi Mundt have?', /\b44\b/],
    ['what is the role of jory velt', /Deckhand/],
    ['who works more hours, Tavi Mundt or Jory Velt', /Tavi Mundt/],
    ['add up the hours of the whole crew', /\b111\b/],
  ])('"%s" is answered', async (question, answer) => {
    expect(await plan(question, CREW)).toEqual([{ kind: 'done', answer: expect.stringMatching(answer) }]);
  });

  it('is not answered with what belongs to somebody else', async () => {
    expect((await plan('how many hours does Bob Stone have', CREW))[0]).toMatchObject({ kind: 'ask' });
  });
});

const FORM = [
  '- textbox "First name" [ref=e1]',
  '- textbox "Last name" [ref=e2]',
  '- textbox "Email" [ref=e3]',
  '- generic [ref=e4]:',
  '  - text: "Urgency:"',
  '  - radio "Can wait" [ref=e5]',
  '  - radio "Today" [ref=e6]',
  '- button "Send" [ref=e7]',
].join('\n');

const typed = (ref: string, text: string) => expect.objectContaining({ kind: 'type', ref, text });

describe('a form', () => {
  it.each([
    'enter John in first name Smith in last name',
    'first name John, last name Smith',
    'my first name is John and my last name is Smith',
  ])('"%s" is filled in by the names of its fields', async (request) => {
    expect(await plan(request, FORM)).toEqual(
      expect.arrayContaining([typed('e1', 'John'), typed('e2', 'Smith')]),
    );
  });

  it('takes an address as it is spoken', async () => {
    expect(await plan('type jane underscore doe at example dot org into email', FORM)).toEqual(
      expect.arrayContaining([typed('e3', 'jane_doe@example.org')]),
    );
  });

  it('takes one of several choices by the name of their question', async () => {
    expect(await plan('set the urgency to today', FORM)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'check', ref: 'e6', on: true })]),
    );
  });

  it('is not given a value that nobody told', async () => {
    expect((await plan('set the email', FORM))[0]).toMatchObject({ kind: 'ask' });
  });
});
