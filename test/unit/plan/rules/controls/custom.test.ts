// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { chooseCustom } from '../../../../../control-plane/src/plan/rules/controls/custom.ts';
import { planThrough, turnOn } from '../../../../support/planning.ts';

const list = (...shown: string[]) =>
  ['- combobox "Labels" [ref=e1] [collapsed] [completes]', ...shown].join('\n');
const open = (...names: string[]) =>
  list(
    '- listbox [ref=e2]:',
    ...names.map((name) => `  - option "${name}" [ref=o-${name}] [cursor=pointer]`),
  );

const CLICKS = [
  { kind: 'click', ref: 'e1', name: 'Labels' },
  { kind: 'click', ref: 'o-Bug', name: 'Bug' },
] as const;

const chosenOn = (page: string, ...more: (typeof CLICKS)[number][]) => {
  const turn = turnOn(page, 'x');
  turn.memo.progress = [...CLICKS, ...more];
  const element = turn.model.elements.find(({ ref }) => ref === 'e1');
  return element && chooseCustom(turn, element, 'Bug and Urgent');
};

it('a list that shuts itself with what is chosen is opened again for the others', () => {
  expect(chosenOn(list())).toMatchObject({ actions: [{ kind: 'click', ref: 'e1' }], final: false });
  expect(chosenOn(open('Docs', 'Urgent'), CLICKS[0])).toMatchObject({
    actions: [{ kind: 'click', ref: 'o-Urgent' }],
    said: 'chose “Bug”, “Urgent” in “Labels”',
    final: true,
  });
  expect(chosenOn(list(), CLICKS[0])).toMatchObject({ state: 'missing', phrase: 'Urgent' });
});

it('a comma in what is typed stays one', async () => {
  const steps = await planThrough('set the labels to "Lerwick, Shetland"', list(), list());
  expect(steps.flat()).toContainEqual(
    expect.objectContaining({ kind: 'type', ref: 'e1', text: 'Lerwick, Shetland' }),
  );
});

it('a list that the value before has left open is chosen from as it is', async () => {
  const page = (state: string, options: string[]): string =>
    [
      '- generic [ref=e1]:',
      `  - combobox "Toppings" [${state}] [ref=e2] [completes]`,
      ...(options.length === 0 ? [] : ['  - listbox "Toppings" [ref=e3]:']),
      ...options.map((name, i) => `    - option "${name}" [ref=o${i}] [cursor=pointer]`),
    ].join('\n');
  const shut = page('collapsed', []);
  const steps = await planThrough(
    'add Corn and Olives to the toppings',
    shut,
    page('expanded', ['Basil', 'Corn', 'Olives']),
    page('expanded', ['Basil', 'Olives']),
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'e2' },
    { kind: 'click', ref: 'o1' },
    { kind: 'click', ref: 'o1' },
    { kind: 'done' },
  ]);
});

it('what is said to be typed before one of its suggestions is chosen is typed', async () => {
  const page = (state: string, options: string[]): string =>
    [
      `- combobox "County" [${state}] [ref=e2] [completes]`,
      ...(options.length === 0 ? [] : ['- listbox "Counties" [ref=e3]:']),
      ...options.map((name, i) => `  - option "${name}" [ref=o${i}]`),
    ].join('\n');
  const steps = await planThrough(
    'type "North" in the county field and pick North York from the suggestions',
    page('collapsed', []),
    page('expanded', ['Kent', 'North Shire', 'North York']),
    page('expanded', ['North Shire', 'North York']).replace('[completes]', '[completes]: North'),
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'e2' },
    { kind: 'type', ref: 'e2', text: 'North' },
    { kind: 'click', ref: 'o1', name: 'North York' },
    { kind: 'done' },
  ]);
});

it('what is offered is taken, whatever is chosen next', async () => {
  const size = '- combobox "Size" [ref=s1]:\n  - option "S"\n  - option "M"';
  const shut = `- combobox "Shop" [ref=e1] [collapsed]\n${size}`;
  const offered = `- combobox "Shop" [ref=e1] [expanded] [active]: Quay Coffee
- listbox [ref=e2]:
  - option "Quay Coffee Eyemouth" [ref=e3] [cursor=pointer]
${size}`;
  const request = 'choose Quay Coffee as the shop, choose M as the size';
  const steps = await planThrough(request, shut, shut, offered);
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'e1' },
    { kind: 'type', ref: 'e1', text: 'Quay Coffee' },
    { kind: 'click', ref: 'e3' },
  ]);
});
