// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import {
  asChoice,
  asFilter,
  asOption,
  asScore,
  asTold,
  asValue,
  asView,
} from '../../../../../control-plane/src/plan/rules/commands/option-meant.ts';
import type { Clause, Command } from '../../../../../control-plane/src/plan/rules/language/command.ts';
import type { Turn } from '../../../../../control-plane/src/plan/rules/turn/turn.ts';
import { planThrough, turnOn } from '../../../../support/planning.ts';

type Reading = (clause: Clause, turn: Turn) => Clause[];

const commandsOf = (reading: Reading, turn: Turn): Command[] => {
  const [clause] = turn.memo.clauses;
  return clause === undefined ? [] : reading(clause, turn).map(({ command }) => command);
};

describe('the way that something is done', () => {
  const ways = [
    '- radio "Standard (3 days)" [checked] [ref=e1]',
    '- radio "Express (1 day)" [ref=e2]',
    '- radio "By letter" [ref=e3]',
    '- button "Express lane" [ref=e4]',
  ].join('\n');

  it.each(['send it express', "I'd like it by express", 'please ship it by express'])(
    'is the one radio button with the words that tell it: "%s"',
    (request) => {
      expect(commandsOf(asOption, turnOn(ways, request))).toEqual([
        { kind: 'check', target: 'ref:e2', on: true },
      ]);
    },
  );

  it.each([
    ['no radio button has all of the words', 'send it express tomorrow'],
    ['two have them', 'send it by day'],
    ['nothing tells how', 'send it'],
    ['nothing is sent, made or taken', 'remove express'],
  ])('is none where %s: "%s"', (_, request) => {
    const twice = ways.replace('3 days', '3 day');
    expect(commandsOf(asOption, turnOn(twice, request))).toEqual([]);
  });
});

describe('a switch to something', () => {
  it('is a choice by the words before a noun that the page does not use', () => {
    const page = '- radio "US" [ref=e1]\n- radio "Metric" [ref=e2]';
    expect(commandsOf(asChoice, turnOn(page, 'switch to US units'))).toEqual([
      { kind: 'choose', rest: 'US' },
    ]);
  });

  it('is what the page calls so', () => {
    const page = '- radio "US" [ref=e1]\n- heading "All units" [ref=e2]';
    expect(commandsOf(asChoice, turnOn(page, 'switch to US units'))).toEqual([]);
    expect(commandsOf(asChoice, turnOn('- radio "US" [ref=e1]', 'open US units'))).toEqual([]);
  });
});

describe('a score', () => {
  const scale = (most: number): string =>
    Array.from({ length: most }, (_, i) => `- button "${i + 1}" [ref=e${i + 1}] [cursor=pointer]`).join('\n');

  it.each(['give a score of 8', 'rate it 8', 'set the likelihood to 8'])(
    'is the number so called of a row of them: "%s"',
    (request) => {
      expect(commandsOf(asScore, turnOn(scale(10), request))).toEqual([{ kind: 'click', target: 'ref:e8' }]);
    },
  );

  it.each([
    ['the row ends before it', scale(5), 'give a score of 8'],
    ['there are too few numbers for a scale', scale(3), 'give a score of 2'],
    ['two rows have it', `${scale(5)}\n${scale(5)}`, 'give a score of 2'],
    ['it is how many, and no score', scale(10), 'add 8 chairs'],
  ])('is none where %s', (_, page, request) => {
    expect(commandsOf(asScore, turnOn(page, request))).toEqual([]);
  });
});

describe('a filter', () => {
  const list = [
    '- combobox "Show" [ref=e1]:',
    '  - option "All" [selected]',
    '  - option "Paid fee"',
    '  - option "Fee not paid"',
  ].join('\n');

  it.each([
    ['show only the people who have not paid their fee', 'Fee not paid'],
    ["show me the members who haven't paid the fee", 'Fee not paid'],
    ['list those who have paid their fee', 'Paid fee'],
  ])('is the option that says no more and no less: "%s"', (request, option) => {
    expect(commandsOf(asFilter, turnOn(list, request))).toEqual([{ kind: 'choose', rest: option }]);
  });

  it.each(['show the people who have paid', 'show the people who have paid their fee in May', 'show all'])(
    'is none where an option says less, or more: "%s"',
    (request) => {
      expect(commandsOf(asFilter, turnOn(list, request))).toEqual([]);
    },
  );
});

describe('what was told just before', () => {
  const page = ['- button "6" [ref=e1]', '- button "7" [ref=e2]', '- checkbox "Seven" [ref=e3]'].join('\n');
  const told = (request: string, answer: string | undefined, snapshot = page) => {
    const turn = turnOn(snapshot, request);
    if (answer !== undefined) Object.assign(turn.memo, { answers: [answer], clipboard: answer });
    return commandsOf(asTold, turn);
  };

  it.each(['press the button with that number', 'click the correct answer', 'choose that number'])(
    'is what the control is called: "%s"',
    (request) => {
      expect(told(request, '7 boats.')).toEqual([{ kind: 'click', target: 'ref:e2' }]);
    },
  );

  it('is a box that is ticked, where that is called so', () => {
    expect(told('choose the right answer', 'Seven')).toEqual([{ kind: 'choose', rest: 'ref:e3' }]);
  });

  it.each([
    ['nothing was told', 'press the button with that number', undefined],
    ['nothing is called so', 'press the button with that number', '9 boats.'],
    ['something else is said', 'press the red button', '7 boats.'],
  ])('is none where %s', (_, request, answer) => {
    expect(told(request, answer)).toEqual([]);
  });

  it('is none of what was only copied', () => {
    const turn = turnOn(page, 'press that number');
    turn.memo.clipboard = '7';
    expect(commandsOf(asTold, turn)).toEqual([]);
  });

  it('is none where two are called so', () => {
    expect(told('press that number', '7', `${page}\n- button "7" [ref=e4]`)).toEqual([]);
  });
});

describe('one of two views', () => {
  const views = ['- button "Money in" [ref=e1]', '- button "Money out" [ref=e2]'].join('\n');

  it('is the one whose every word is said, however small', () => {
    expect(commandsOf(asView, turnOn(views, 'only show the money that came in'))).toEqual([
      { kind: 'click', target: 'ref:e1' },
    ]);
    expect(commandsOf(asView, turnOn(views, 'show all the money'))).toEqual([]);
  });
});

describe('what is switched to a value', () => {
  const page = [
    '- navigation "Docs" [ref=e1]',
    '- combobox "Version" [ref=e2]:',
    '  - option "v4.2" [selected]',
    '  - option "v4.1"',
  ].join('\n');

  it('need not be called so where only one thing has that value', () => {
    expect(commandsOf(asValue, turnOn(page, 'switch the manual to version 4.1'))).toEqual([
      { kind: 'choose', rest: 'version 4.1' },
    ]);
    expect(commandsOf(asValue, turnOn(page, 'switch the manual to version 5'))).toEqual([]);
  });
});

it('a view that the sentence denies is not shown', () => {
  const page = '- generic "Dogs allowed" [ref=e1] [cursor=pointer]: Dogs allowed';
  expect(commandsOf(asView, turnOn(page, 'only show the rooms where dogs are allowed'))).toEqual([
    { kind: 'click', target: 'ref:e1' },
  ]);
  expect(commandsOf(asView, turnOn(page, 'only show the rooms with no dogs allowed'))).toEqual([]);
});

it('what a thing is switched to is one of the words that its own menu shows', async () => {
  const shut = '- generic [ref=e12] [cursor=pointer]: English ▾';
  const open = [
    '- generic [ref=e12] [cursor=pointer]:',
    '  - generic [ref=e34]: English ▾',
    '  - generic [ref=e35]:',
    '    - generic [ref=e36]: English',
    '    - generic [ref=e38]: Italian',
  ].join('\n');
  const steps = await planThrough('switch the language to Italian', shut, open);
  expect(steps).toMatchObject([[{ ref: 'e12' }], [{ ref: 'e38' }, { kind: 'done' }]]);
});
