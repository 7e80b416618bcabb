// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';
import { lanes } from './lanes.ts';

const firsts = (steps: { kind: string }[][]) => steps.map(([first]) => first);

it('cards with a drop-down under a head with a plus are one board, each called without the tag that runs into its name', () => {
  const [board] = groupsOf(turnOn(lanes('a'), 'x').model.root);
  expect(board?.members.map(({ title }) => title)).toEqual(['Viola', 'Old Cello', 'Lute', 'Harp', 'Zither']);
});

describe('a card', () => {
  it.each([
    'the viola can go on the bench now',
    'Put the viola on the bench.',
    'move Viola to the bench',
    'Viola should be moved to on the bench',
  ])('is moved by what its own drop-down offers on the page that was drawn anew: "%s"', async (text) => {
    const steps = await planThrough(text, lanes('a'), lanes('b', { open: 'Viola' }));
    expect(firsts(steps)).toMatchObject([{ ref: 'aViolam' }, { ref: 'bViolao0' }]);
  });

  it('is moved after the others that are meant', async () => {
    const steps = await planThrough(
      'both of the rush cards can go on the bench',
      lanes('a'),
      lanes('b', { open: 'Old Cello' }),
      lanes('c'),
      lanes('d', { open: 'Harp' }),
    );
    expect(firsts(steps)).toMatchObject([
      { ref: 'aOldCellom' },
      { ref: 'bOldCelloo0' },
      { ref: 'cHarpm' },
      { ref: 'dHarpo1' },
    ]);
  });

  it('that is there already is not moved', async () => {
    expect(await planOn('take the harp into the varnish room', lanes('a'))).toEqual([
      { kind: 'done', answer: 'Yes.' },
    ]);
  });

  it('that may go to what is no lane goes nowhere', async () => {
    const steps = await planThrough('the viola can go to Bremen', lanes('a'), lanes('b', { open: 'Viola' }));
    expect(steps.flat().filter((action) => 'ref' in action && action.ref?.startsWith('bViolao'))).toEqual([]);
  });
});

it('what a drop-down offers is pressed in search of nothing', async () => {
  const steps = await planThrough('what is wrong with the lute', lanes('a'), lanes('b', { open: 'Lute' }));
  expect(steps.flat()).not.toContainEqual(expect.objectContaining({ ref: 'bLuteo0' }));
});

it.each([
  ['Add a card "Oboe, new keys" to the column "Varnish room".', 'Oboe, new keys'],
  ['could you add a card "Oboe" to the ones that are in the varnish room?', 'Oboe'],
  ['add the card Oboe to varnish room', 'Oboe'],
])(
  'a new card goes into the field that comes up in its lane, and is entered by the key: "%s"',
  async (text, card) => {
    const form = lanes('b', { adding: 'Varnish room' });
    const typed = form.replace('[ref=bf]', `[ref=bf]: "${card}"`);
    const steps = (await planThrough(text, lanes('a'), form, typed)).flat();
    expect(steps.slice(0, 3)).toMatchObject([
      { kind: 'click', ref: 'ap2' },
      { kind: 'type', ref: 'bf', text: card },
      { kind: 'press', key: 'Enter' },
    ]);
  },
);
