// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { tellsOffer } from '../../../../../control-plane/src/plan/rules/controls/nth-offer.ts';
import { planThrough } from '../../../../support/planning.ts';

const FIELD = '- textbox "Island" [ref=e1] [completes]';
const OFFERED = [
  `${FIELD}: bor`,
  '- list [ref=e2]:',
  ...['Bora Bora', 'Boracay', 'Borkum'].flatMap((name, i) => [
    `  - listitem [ref=e${i}3]:`,
    `    - generic [ref=e${i}4] [cursor=pointer]: ${name}`,
  ]),
].join('\n');

it.each([
  ['the second one it suggests', 'e14'],
  ['the last suggestion', 'e24'],
])('of what is offered for what was typed, "%s" is taken', async (said, ref) => {
  const steps = await planThrough(`type bor in there and take ${said}`, FIELD, OFFERED);
  expect(steps[0]?.[0]).toMatchObject({ kind: 'type', ref: 'e1', text: 'bor' });
  expect(steps.flat()).toContainEqual(expect.objectContaining({ kind: 'click', ref }));
});

it('is no choice for a form to be sent first, and what several offers begin with is not asked about', async () => {
  const form = (text: string, ...offers: string[]) =>
    [
      `- textbox "City" [ref=e1] [completes]${text}`,
      ...(offers.length === 0 ? [] : ['- list [ref=e2]:']),
      ...offers.map((name, i) => `  - listitem [ref=o${i}] [cursor=pointer]: ${name}`),
      '- button "Create alert" [ref=e3]',
    ].join('\n');
  const steps = await planThrough(
    'type san as the city, take the second suggestion and create the alert',
    form(''),
    form(': san', 'San Antonio', 'San Diego', 'San Jose'),
    form(': San Diego'),
  );
  expect(steps.flat().map((action) => ('ref' in action ? action.ref : action.kind))).toEqual([
    'e1',
    'o1',
    'e3',
    'done',
  ]);
});

it('tells the place of an offer only where it speaks of offers', () => {
  expect(tellsOffer('the second suggestion')).toBe(true);
  expect(tellsOffer('the second option')).toBe(false);
  expect(tellsOffer('it from the suggestions')).toBe(false);
});

it('what is told by its place among offers is looked for, and never typed', async () => {
  const form = (text: string, ...offers: string[]) =>
    [
      `- textbox [ref=e1] [completes]${text}`,
      ...(offers.length === 0 ? [] : ['- list [ref=e2]:']),
      ...offers.map((name, i) => `  - listitem [ref=o${i}] [cursor=pointer]: ${name}`),
    ].join('\n');
  const found = await planThrough(
    'type C and take the second suggestion',
    form(''),
    form(': C', 'Cress', 'Cumin'),
  );
  expect(found).toMatchObject([[{ text: 'C' }], [{ kind: 'click', ref: 'o1' }, { kind: 'done' }]]);
  const none = await planThrough('type Q and take the second suggestion', form(''), form(': Q'));
  expect(none).toMatchObject([[{ text: 'Q' }], [{ kind: 'ask' }]]);
});
