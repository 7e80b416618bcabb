// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { askedOfForm } from '../../../../control-plane/src/plan/rules/asked-of-form.ts';
import type { Clause } from '../../../../control-plane/src/plan/rules/language/command.ts';
import { planOn, turnOn } from '../../../support/planning.ts';

const FORM = `- textbox "From" [ref=e1]
- textbox "To" [ref=e2]
- textbox "Departure date" [ref=e3]
- button "Search" [ref=e4] [form=looks-up]`;
const RESULTS = `- list [ref=e5]:
  - listitem [ref=e6]:
    - text: Depart 06:40
    - button "Book flight for $212" [ref=e7]
  - listitem [ref=e8]:
    - text: Depart 11:15
    - button "Book flight for $164" [ref=e9]`;

describe('a question that a form has to be asked', () => {
  it.each([
    'How much is the cheapest flight from Dublin to Rome on 15 August 2027?',
    'How many flights are there from Dublin to Rome on 15 August 2027?',
    'Find out what the cheapest flight from Dublin to Rome costs on 15 August 2027.',
  ])('fills it in: "%s"', async (text) => {
    expect((await planOn(text, FORM))[0]).toMatchObject({ kind: 'type', ref: 'e1', text: 'Dublin' });
  });

  it('leaves what a thing is called to what comes up', async () => {
    const form = (button: string): string => `- textbox "Arrival" [ref=e1] [takes=date]
- textbox "Departure" [ref=e2] [takes=date]
- spinbutton "Guests" [ref=e3]: "2"
- button "${button}" [ref=e4]`;
    const text = 'What would the garden cabin cost for 3 guests from 1 June 2027 to 4 June 2027?';
    const filling = await planOn(text, form('Show rooms'));
    expect(filling[0]).toMatchObject({ kind: 'type', ref: 'e3', text: '3' });
    expect(await planOn(text, form('Book now'))).toMatchObject([{ kind: 'ask' }]);
  });

  it('asks the rest of it in full where the verb stands within what the form is told', () => {
    const text = 'find out what the earliest flight from Dublin to Rome costs on 15 August 2027';
    const turn = turnOn(FORM, text);
    const [clause] = turn.memo.clauses as [Clause];
    expect(askedOfForm(clause, turn)?.length).toBeGreaterThan(2);
    expect(turn.memo.clauses.at(-1)?.source).toBe('what does the earliest flight cost');
  });

  it('sends none that does more than to look', async () => {
    const text = 'How much is the cheapest flight from Dublin to Rome on 15 August 2027?';
    const booking = FORM.replace('button "Search"', 'button "Book"').replace(
      '[form=looks-up]',
      '[form=sends]',
    );
    expect(await planOn(text, booking)).toMatchObject([{ kind: 'ask' }]);
  });

  it('is asked back where the page has no such form', async () => {
    const text = 'How much is the cheapest flight from Dublin to Rome?';
    expect(await planOn(text, '- textbox "Your name" [ref=e1]')).toMatchObject([{ kind: 'ask' }]);
  });
});

describe('what is only to be found', () => {
  it('is not booked', async () => {
    const actions = await planOn('find the cheapest flight', RESULTS);
    expect(actions).toMatchObject([{ kind: 'done', answer: expect.stringContaining('$164') }]);
  });
});
