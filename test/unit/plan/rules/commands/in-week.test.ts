// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { weekClauses } from '../../../../../control-plane/src/plan/rules/commands/in-week.ts';
import type { Clause } from '../../../../../control-plane/src/plan/rules/language/command.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** Today is Friday, 20 November 2026. */
const week = (from: number, events: Record<string, string[]>): string =>
  [
    '- generic [ref=bar]:',
    '  - button "‹" [ref=back]',
    `  - text: ${from} – ${from + 4} November 2026`,
    '  - button "›" [ref=on]',
    '- generic [ref=days]:',
    ...NAMES.flatMap((name, i) => [
      `  - generic [ref=d${i}]:`,
      `    - generic [ref=h${i}]: ${name} ${from + i}`,
      ...(events[name] ?? []).map((event, k) => `    - generic [ref=e${i}${k}] [cursor=pointer]: ${event}`),
      `    - button "+ new" [ref=n${i}]`,
    ]),
  ].join('\n');

const now = week(16, { Tue: ['10:30 Stock check'], Fri: ['09:00 Rehearsal'] });
const next = week(23, { Wed: ['10:30 Stock check'], Thu: ['08:00 Van', '17:00 Choir'] });

describe('a calendar that shows one week', () => {
  it('is turned to the week that is said', async () => {
    const [first, second] = await planThrough('cancel the stock check next week', now, next);
    expect(first).toMatchObject([{ kind: 'click', ref: 'on' }]);
    expect(second).toMatchObject([{ kind: 'click', ref: 'e20' }]);
    expect(await planOn('what do i have on 10 November 2026', now)).toMatchObject([{ ref: 'back' }]);
  });

  it('is asked of its day by its name there', async () => {
    const steps = await planThrough('What do I have on Thursday next week?', now, next);
    expect(steps[1]).toMatchObject([
      { kind: 'done', answer: expect.stringContaining('Thu 26: 08:00 Van, 17:00 Choir.') },
    ]);
  });

  it('stays as it is where a form asks for the day', async () => {
    const page = `${now.replaceAll(/\n *- button "\+ new" \S+/g, '')}\n- button "New event" [ref=add]`;
    const form = [
      '- dialog [ref=f]:',
      '  - textbox "Title" [ref=f1]',
      '  - textbox "Day" [ref=f2] [takes=date]: "2026-11-20"',
      '  - textbox "Time" [ref=f3] [takes=time]',
      '  - button "Save" [ref=f4]',
    ].join('\n');
    const said = 'Create an event with the title "Bake sale" on 25 November at 15:00.';
    const steps = (await planThrough(said, page, form)).flat();
    expect(steps.slice(0, 5)).toMatchObject([
      { kind: 'click', ref: 'add' },
      { kind: 'type', ref: 'f1', text: 'Bake sale' },
      { kind: 'type', ref: 'f2', text: '2026-11-25' },
      { ref: 'f3' },
      { kind: 'click', ref: 'f4' },
    ]);
  });

  it('puts down what is said by what adds to that day', async () => {
    const text = 'Add an event "Bake sale" on 25 November at 15:00.';
    const form = `${next}
- generic [ref=f]:
  - textbox "Title" [ref=f1]
  - textbox "Time" [ref=f2]
  - button "Save" [ref=f3]
  - button "Cancel" [ref=f4]`;
    const steps = await planThrough(text, now, next, form);
    expect(steps[1]).toMatchObject([{ kind: 'click', ref: 'n2' }]);
    expect(steps[2]?.slice(0, 3)).toMatchObject([
      { ref: 'f1', text: 'Bake sale' },
      { ref: 'f2', text: '15:00' },
      { kind: 'click', ref: 'f3' },
    ]);
  });

  it('stays where it is for a day that it shows', async () => {
    expect(await planOn('cancel the stock check on Tuesday', now)).toMatchObject([{ ref: 'e10' }]);
    expect(await planOn('cancel the rehearsal today', now)).toMatchObject([{ ref: 'e40' }]);
  });

  it('is not turned for the day in the name of a thing', () => {
    const turn = turnOn(now, 'open the bill of 3 December 2026');
    expect(weekClauses(turn.memo.clauses[0] as Clause, turn)).toBeUndefined();
  });

  it('is not turned for ever for a day that no week of it has', () => {
    const turn = turnOn(now, 'cancel the stock check on 22 November 2026');
    expect(weekClauses(turn.memo.clauses[0] as Clause, turn)).toBeUndefined();
  });
});
