// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { setValue } from '../../../../../control-plane/src/plan/rules/controls/fields.ts';
import type { Element } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { planThrough, turnOn } from '../../../../support/planning.ts';

const FIELD = '- textbox "Fruit" [ref=e1] [completes]';

/** What follows once `text` has been typed into the field and the page shows `after`. */
function next(after: string, text: string) {
  const turn = turnOn(after, `set the field to ${text}`);
  turn.memo.progress.push({ kind: 'type', ref: 'e1', name: 'Fruit', text, submit: false });
  return setValue(turn, turn.model.elements.find(({ ref }) => ref === 'e1') as Element, text);
}

describe('a field that offers completions', () => {
  it('is looked at once more after the typing', () => {
    const turn = turnOn(FIELD, 'set the fruit to pear');
    expect(setValue(turn, turn.model.elements[0] as Element, 'pear')).toMatchObject({
      final: false,
      pause: true,
    });
  });

  it('has the offer taken that fits', () => {
    const offers = `${FIELD}: pear\n- list:\n  - listitem [ref=e2]: Pear (green)\n  - listitem [ref=e3]: Plum`;
    expect(next(offers, 'pear')).toMatchObject({ actions: [{ kind: 'click', ref: 'e2' }] });
  });

  it('has nothing pressed for it that only stands beside what was typed', () => {
    const letter =
      '- generic [ref=e0]:\n  - paragraph [ref=e2]:\n    - text: "to:"\n    - textbox [ref=e1]: Wim\n  - generic [ref=e3] [cursor=pointer]: send';
    expect(next(letter, 'Wim')).toMatchObject({ state: 'skip' });
  });

  it('keeps what was typed where nothing is offered', () => {
    expect(next(`${FIELD}: quince`, 'quince')).toMatchObject({ state: 'skip' });
  });

  it('is typed into once more without what the field is called, where nothing is offered', () => {
    expect(next(`${FIELD}: the fruit quince`, 'the fruit quince')).toMatchObject({
      actions: [{ kind: 'type', ref: 'e1', text: 'quince' }],
      final: false,
    });
  });

  it('is given the first of several offers that end in the very code that was typed', () => {
    const offers = `${FIELD}: QXL\n- list:\n  - listitem [ref=e2]: Quay Hill (QXL)\n  - listitem [ref=e3]: North - Quay Hill (QXL)`;
    expect(next(offers, 'QXL')).toMatchObject({ actions: [{ kind: 'click', ref: 'e2' }] });
  });

  it('takes no offer twice', () => {
    const turn = turnOn(
      `${FIELD}: Pear (green)\n- generic [ref=e2] [cursor=pointer]: Pear (green)`,
      'set the fruit to pear',
    );
    turn.memo.progress.push(
      { kind: 'type', ref: 'e1', name: 'Fruit', text: 'pear', submit: false },
      { kind: 'click', ref: 'e9', name: 'Pear (green)' },
    );
    expect(setValue(turn, turn.model.elements[0] as Element, 'pear')).toMatchObject({ state: 'skip' });
  });
});

describe('a field for tags', () => {
  it.each([
    ['says that Enter adds', '- textbox "Skills" [ref=e1]: first aid\n', 'Add and press Enter'],
    [
      'has tags before it',
      '- generic:\n  - text: Ropes\n  - button "Remove Ropes" [ref=e5]: ×\n  - textbox "Skills" [ref=e1]: first aid',
      '',
    ],
  ])('%s: what was typed is added by Enter', (_, snapshot, placeholder) => {
    const page =
      placeholder === ''
        ? snapshot
        : `- textbox "Skills" [ref=e1]:\n  - /placeholder: ${placeholder}\n  - text: first aid`;
    expect(next(page, 'first aid')).toMatchObject({ actions: [{ kind: 'press', key: 'Enter', ref: 'e1' }] });
  });

  it('is none where a button behind it adds what is typed', () => {
    const page =
      '- generic:\n  - text: Milk\n  - button "Remove Milk" [ref=e5]: ×\n  - textbox "Task" [ref=e1]: Eggs\n  - button "Add" [ref=e6]';
    expect(next(page, 'Eggs')).toMatchObject({ state: 'skip' });
  });

  it.each([
    [
      'of several lines',
      '- generic:\n  - generic [ref=e5] [cursor=pointer]: ✕\n  - textbox "Text" [multiline] [ref=e1]: Yes',
    ],
    [
      'behind another field',
      '- generic:\n  - generic [ref=e5] [cursor=pointer]: ✕\n  - textbox "To" [ref=e4]: Ada\n  - textbox "Text" [ref=e1]: Yes',
    ],
  ])('is none %s: what closes it stands before it', (_, page) => {
    expect(next(page, 'Yes')).toMatchObject({ state: 'skip' });
  });

  it('is none in a form without either: Enter would send it', () => {
    expect(next('- textbox "Name" [ref=e1] [form=sends]: Ada', 'Ada')).toMatchObject({ state: 'skip' });
  });
});

it('a panel that is open beside the field keeps none of its offers away', () => {
  const page = [
    '- textbox "From" [ref=e1] [completes]: Rome',
    '- listbox:',
    '  - option "Rome (FCO)" [ref=e2]',
    '- dialog "Passengers" [ref=e3]:',
    '  - button "More adults" [ref=e4]',
  ].join('\n');
  expect(next(page, 'Rome')).toMatchObject({ actions: [{ kind: 'click', ref: 'e2' }] });
});

it('of several offers for a beginning the one is chosen that is told next', () => {
  const page = `${FIELD}: pear\n- list:\n  - listitem [ref=e2]: Pear tart\n  - listitem [ref=e3]: Pear tree`;
  const taken = (text: string) => {
    const turn = turnOn(page, text);
    turn.memo.progress.push({ kind: 'type', ref: 'e1', name: 'Fruit', text: 'pear', submit: false });
    return setValue(turn, turn.model.elements.find(({ ref }) => ref === 'e1') as Element, 'pear');
  };
  expect(taken('type "pear" into the fruit and choose Pear tree')).toMatchObject({ state: 'skip' });
  expect(taken('type "pear" into the fruit')).toMatchObject({ state: 'act' });
});

it('what was told stands as a whole where nothing is offered for less of it', async () => {
  const page = '- searchbox "Search" [ref=e2]\n- button "Go" [ref=e3]';
  const steps = await planThrough('type trains in winter into the search box', page, page, page);
  expect(steps.at(-1)?.[0]).toMatchObject({ kind: 'type', text: 'trains in winter' });
});

it('a text of several lines is written, and nothing is offered for it', async () => {
  const page = '- textbox "Write something to your neighbours" [ref=e2] [multiline]';
  const [first] = await planThrough('type "Meet me in Berlin" into write something', page);
  expect(first).toMatchObject([{ kind: 'type', text: 'Meet me in Berlin' }, { kind: 'done' }]);
});

it('a line with a box and a button of its own is what a search leaves, and no offer', () => {
  const line = (name: string, i: number): string =>
    [
      `  - listitem [ref=i${i}]:`,
      `    - checkbox "Pick ${name}" [ref=c${i}]`,
      `    - button "Pin" [ref=p${i}]`,
      `    - link "${name} wants its boat back" [ref=l${i}]:`,
      '      - /url: /letter',
    ].join('\n');
  const page = `- searchbox "Search letters" [ref=e1]: Harbour\n- list [ref=e2]:\n${line('Harbour', 1)}\n${line('Harbour', 2)}`;
  expect(next(page, 'Harbour')).toMatchObject({ state: 'skip' });
});

describe('a town with its country behind it', () => {
  const form = (town: string, offers: string[]): string =>
    [
      `- textbox "From" [ref=e1] [completes]${town && `: ${town}`}`,
      ...offers.map((offer, i) => `- generic [ref=o${i}] [cursor=pointer]: ${offer}`),
      '- textbox "To" [ref=e2] [completes]',
      '- button "Search" [ref=e3]',
    ].join('\n');
  const OFFERS = ['Galway, IE (GWY)', 'Galway, NY (GAL)'];

  it('is offered by its own name alone, and told from another by its country', async () => {
    const steps = await planThrough(
      'set From to Galway IE',
      form('', []),
      form('Galway IE', []),
      form('Galway', OFFERS),
    );
    expect(steps[1]).toMatchObject([{ kind: 'type', text: 'Galway' }]);
    expect(steps[2]?.[0]).toMatchObject({ kind: 'click', name: 'Galway, IE (GWY)' });
  });

  it.each(['Bath Maine', 'Bath ME'])('or by its state, which may be abbreviated: %s', async (told) => {
    const steps = await planThrough(
      `set From to ${told}`,
      form('', []),
      form(told, []),
      form('Bath', ['Bath, ME (BTH)', 'Bath, NY (BNY)']),
    );
    expect(steps[2]?.[0]).toMatchObject({ kind: 'click', name: 'Bath, ME (BTH)' });
  });

  it('stands as it was told where none of those that are offered is in it', async () => {
    const steps = await planThrough(
      'set From to Galway Peru',
      form('', []),
      form('Galway Peru', []),
      form('Galway', []),
    );
    expect(steps[2]?.[0]).toMatchObject({ kind: 'type', text: 'Galway Peru' });
  });
});

describe('a stop that is told without the signs of its name', () => {
  const form = (stop: string, offers: string[]): string =>
    [
      `- textbox "From" [ref=e1] [completes]${stop && `: ${stop}`}`,
      ...offers.map((offer, i) => `- generic [ref=o${i}] [cursor=pointer]: ${offer}`),
      '- textbox "To" [ref=e2] [completes]',
    ].join('\n');

  it('is asked for by a word less each time', async () => {
    const steps = await planThrough(
      'set From to north gate upper level',
      form('', []),
      form('north gate upper level', []),
      form('north gate upper', []),
      form('north gate', ['North Gate (lower level)', 'North Gate (upper level)']),
    );
    expect(steps[1]).toMatchObject([{ kind: 'type', text: 'north gate upper' }]);
    expect(steps[2]).toMatchObject([{ kind: 'type', text: 'north gate' }]);
    expect(steps[3]?.[0]).toMatchObject({ kind: 'click', name: 'North Gate (upper level)' });
  });

  it('stands as it was told where nothing is offered for any of it', async () => {
    const steps = await planThrough(
      'set From to north gate upper',
      form('', []),
      form('north gate upper', []),
      form('north gate', []),
      form('north', []),
    );
    expect(steps[3]?.[0]).toMatchObject({ kind: 'type', text: 'north gate upper' });
  });
});

it('what a field of several offers may be a button that has come up and begins so', async () => {
  const page = (typed = '', offered = '') =>
    [
      '- generic [ref=p]:',
      '  - generic [ref=g]:',
      '    - generic [ref=k]:',
      '      - text: Olga Renn',
      '      - generic [ref=x] [cursor=pointer]: ×',
      `    - textbox "Crew" [ref=f]${typed}`,
      offered,
      '- button "Sail" [ref=s]',
    ].join('\n');
  const offered = '  - button "Ivar Sund ivar@quay.example" [ref=o]\n  - button "Clear" [ref=c]';
  const [first, then] = await planThrough('add ivar', page(), page(': ivar', offered));
  expect(first).toMatchObject([{ kind: 'type', ref: 'f', text: 'ivar' }]);
  expect(then?.[0]).toMatchObject({ kind: 'click', ref: 'o' });
});
