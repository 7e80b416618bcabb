// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const CARD = [
  '- dialog "Boat trip" [ref=d1]:',
  '  - generic [ref=d2]:',
  '    - generic [ref=d3] [cursor=pointer]:',
  '      - text: outdoors',
  '      - button "×" [ref=d4] [title=Remove]',
  '    - combobox "Topics" [ref=d5] [completes]',
];

it('what takes a value out of a field is not meant by a deed on the whole', async () => {
  const page = [...CARD, '  - button "Delete trip" [ref=d6]'].join('\n');
  expect((await planOn('delete it', page))[0]).toMatchObject({ kind: 'click', ref: 'd6' });
});

it('and is where nothing else does that', async () => {
  expect((await planOn('click remove', CARD.join('\n')))[0]).toMatchObject({ kind: 'click', ref: 'd4' });
});
