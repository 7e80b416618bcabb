// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../control-plane/src/plan/action.ts';
import { learn } from '../../../../control-plane/src/plan/recipe/learn.ts';
import { Elements } from '../../../../control-plane/src/plan/recipe/locator.ts';
import { type LearnedStep, type Recipe, replay } from '../../../../control-plane/src/plan/recipe/recipe.ts';
import { trace } from '../../../../control-plane/src/plan/recipe/trace.ts';
import { TODAY } from '../../../support/planning.ts';

const URL_HERE = 'https://shop.example/start';

const FORM = `- textbox "Name" [ref=e1]
- textbox "Day (dd.mm.yyyy)" [ref=e2]
- combobox "Plan" [ref=e3]:
  - option "Basic, €9.00 a month" [selected]
  - option "Family, €24.00 a month"
  - option "Premium, €39.00 a month"
- checkbox "Remember me" [ref=e4]
- radio "Express" [ref=e5]
- list [ref=e6]:
  - listitem [ref=e7]:
    - text: Milk
    - button "Up" [ref=e8]
  - listitem [ref=e9]:
    - text: Bread
    - button "Up" [ref=e10]
- button "Pay €24.00" [ref=e11]
- button "Save" [ref=e12]`;

/** What is learned of one step on the form, and of what the page showed behind it. */
function lesson(
  request: string,
  actions: Action[],
  more: { appeared?: string[]; answer?: string; url?: string } = {},
) {
  const elements = new Elements({ snapshot: FORM });
  const appeared = (more.appeared ?? []).map((text) => ({ role: 'status', text }));
  const after = { changed: 'content', url: more.url ?? URL_HERE, appeared, vanished: [] };
  const done = { kind: 'done', answer: more.answer ?? 'Done.' } as const;
  const steps = [{ actions: actions.map((action) => trace(action, elements)!), after }];
  return learn({ request, today: TODAY, url: URL_HERE, steps, done, now: 0 });
}

const step = (recipe: Recipe | undefined): LearnedStep => recipe!.steps[0]!;
const again = (recipe: Recipe | undefined, values: string[], snapshot = FORM) =>
  replay(step(recipe), values, new Elements({ snapshot }));

const type = (text: string): Action => ({ kind: 'type', ref: 'e1', name: 'Name', text, submit: false });
const save: Action = { kind: 'click', ref: 'e12', name: 'Save' };

describe('a value', () => {
  it('is a slot where it was said, or can be worked out from what was said', () => {
    const day: Action = { kind: 'type', ref: 'e2', name: 'Day', text: '23.11.2026', submit: false };
    const recipe = lesson('type ada as the name and next Monday as the day', [type('Ada'), day]);
    expect(recipe?.template.slots.map(({ kind, pattern }) => [kind, pattern])).toEqual([
      ['title', undefined],
      ['date', 'dd.mm.yyyy'],
    ]);
  });

  it('that a picture showed ends the recipe before it', () => {
    const there: Action = { ...save, at: { x: 0.5, y: 0.5 } };
    const recipe = lesson('type Ada into the name and press the middle of save', [type('Ada'), there]);
    expect(again(recipe, ['Eve'])).toEqual([type('Eve')]);
    expect(recipe?.whole).toBe(false);
  });

  it('that was not said ends the recipe before it', () => {
    expect(lesson('type my name and save', [type('Ada'), save])).toBeUndefined();
    const recipe = lesson('save and type my name', [save, type('Ada')]);
    expect([recipe?.whole, step(recipe).actions.length, step(recipe).after]).toEqual([false, 1, undefined]);
  });

  it('may be one of several fields, whose boxes are ticked by yes', () => {
    const fields = [
      { ref: 'e1', name: 'Name', value: 'Ada' },
      { ref: 'e4', name: 'Remember me', value: 'yes' },
    ];
    const recipe = lesson('fill in Ada and remember me', [{ kind: 'fill', fields }]);
    expect(again(recipe, ['Grace'])).toMatchObject([
      {
        fields: [
          { ref: 'e1', value: 'Grace' },
          { ref: 'e4', value: 'yes' },
        ],
      },
    ]);
  });

  it('may name an option by some of its words, exactly one', () => {
    const select: Action = { kind: 'select', ref: 'e3', name: 'Plan', options: ['Family, €24.00 a month'] };
    const recipe = lesson('choose the family plan', [select]);
    expect(again(recipe, ['Premium'])).toMatchObject([{ options: ['Premium, €39.00 a month'] }]);
    expect(again(recipe, ['month'])).toBeUndefined();
    expect(again(recipe, ['Gold'])).toBeUndefined();
  });
});

describe('a target', () => {
  it('among many alike is bound to what the request names there', () => {
    const recipe = lesson('move Bread up', [{ kind: 'click', ref: 'e10', name: 'Up' }]);
    expect(again(recipe, ['milk'])).toMatchObject([{ ref: 'e8' }]);
    expect(again(recipe, ['Bre'])).toBeUndefined();
    expect(lesson('move the last one up', [{ kind: 'click', ref: 'e10', name: 'Up' }])).toBeUndefined();
  });

  it('with a number that nobody said is the planner’s', () => {
    const pay: Action = { kind: 'click', ref: 'e11', name: 'Pay €24.00' };
    expect(lesson('pay', [pay])).toBeUndefined();
    expect(lesson('press pay 24.00', [pay])).toBeDefined();
  });

  it('in whose name a number stands by chance is no example', () => {
    const count: Action = { kind: 'type', ref: 'e1', name: 'Name', text: '24', submit: false };
    const pay: Action = { kind: 'click', ref: 'e11', name: 'Pay €24.00' };
    expect(
      lesson('type 24.00 as the name and pay', [{ ...count, text: '24.00' } as Action, pay]),
    ).toBeUndefined();
  });

  it('that the request leaves to the day is the planner’s', () => {
    expect(
      lesson('choose the delivery of today', [{ kind: 'click', ref: 'e5', name: 'Express' }]),
    ).toBeUndefined();
    expect(lesson('type Ada as the name for tomorrow and save', [type('Ada'), save])).toBeDefined();
  });

  it('that the request leaves to the page is the planner’s', () => {
    const express: Action = { kind: 'click', ref: 'e5', name: 'Express' };
    expect(lesson('choose the fastest delivery', [express])).toBeUndefined();
    expect(lesson('choose express delivery', [express])).toBeDefined();
  });
});

describe('an address', () => {
  const open = (url: string, request = 'type Berlin as the name and open the page') =>
    lesson(request, [type('Berlin'), { kind: 'goto', url }]);

  it('has slots, and is filled in as addresses are', () => {
    expect(again(open('https://shop.example/to/Berlin'), ['São Paulo'])?.[1]).toEqual({
      kind: 'goto',
      url: 'https://shop.example/to/S%C3%A3o%20Paulo',
    });
  });

  it('of which a part may depend on a value is not kept', () => {
    expect(open('https://shop.example/?city=BER')).toBeUndefined();
    expect(open('https://shop.example/city/4711')).toBeUndefined();
  });
});

describe('what is expected behind a step', () => {
  it('is told with slots; texts with other numbers are not', () => {
    const recipe = lesson('type Ada as the name and save', [type('Ada'), save], {
      appeared: ['Saved as number 17', 'Saved for Ada'],
      url: 'https://shop.example/people/Ada/K7Q2?tab=3',
    });
    expect(step(recipe).after).toEqual({
      changed: 'content',
      address: ['https://shop.example', 'people', '{0}', '*', '?tab=*'],
      appeared: [{ role: 'status', text: 'Saved for {0}' }],
    });
  });
});

describe('an answer', () => {
  const answered = (request: string, answer: string) => {
    const recipe = lesson(request, [type('Ada'), save], { answer });
    return [recipe?.whole, recipe?.answer];
  };

  it('is said again where all of it comes from the request', () => {
    expect(answered('type Ada as the name and save', 'Ada was typed as the name and saved.')).toEqual([
      true,
      '{0} was typed as the name and saved.',
    ]);
  });

  it('that tells of the page is not; what was to be found out is left to the planner', () => {
    expect(answered('type Ada as the name and save', 'Saved, you are the 3rd customer.')).toEqual([
      true,
      undefined,
    ]);
    expect(answered('search for Ada and save', 'There are three of them.')).toEqual([false, undefined]);
    expect(answered('what happens with Ada?', 'Done.')).toEqual([false, undefined]);
  });
});
