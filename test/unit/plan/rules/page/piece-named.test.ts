// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { pieceDoneTo, pieceNamed } from '../../../../../control-plane/src/plan/rules/page/piece-named.ts';
import { turnOn } from '../../../../support/planning.ts';

const month = [
  '- generic [ref=e1] [cursor=pointer]:',
  '  - text: "12"',
  '  - generic [ref=e2]: 09:00 Farrier visit',
  '  - generic [ref=e3]: 17:30 Hay delivery',
  '- generic [ref=e4] [cursor=pointer]:',
  '  - generic [ref=e5]: Saddle wax',
  '  - generic [ref=e6]: In stock',
].join('\n');

const named = (ref: string, phrase: string): string => {
  const { model } = turnOn(month, phrase);
  const line = model.elements.find((element) => element.ref === ref);
  if (line === undefined) throw new Error(`no ${ref}`);
  return pieceNamed(line, phrase, model).ref;
};

it('is the piece of a line that says all that was said', () => {
  expect(named('e1', 'the hay delivery')).toBe('e3');
});

it.each([
  ['no piece says it all', 'e1', 'the farrier delivery'],
  ['it is one word', 'e1', 'the visit'],
  ['the line is no cell of a day', 'e4', 'saddle wax'],
])('is the line itself where %s', (_, ref, phrase) => {
  expect(named(ref, phrase)).toBe(ref);
});

it('what is done to an entry of a day is done to the piece of that one word', async () => {
  const page = `- generic [ref=e0]:
  - row [ref=r1]:
${[9, 10, 11, 12, 13, 14, 15]
  .map((day) =>
    day === 12
      ? '    - cell "12 09:00 Farrier" [ref=e1] [cursor=pointer]:\n      - text: "12"\n      - generic [ref=e2]: 09:00 Farrier'
      : `    - cell "${day}" [ref=d${day}] [cursor=pointer]`,
  )
  .join('\n')}`;
  const { model } = turnOn(page, 'delete the farrier');
  const cell = model.elements.find(({ ref }) => ref === 'e1');
  expect(cell && pieceDoneTo(cell, 'the farrier appointment', model).ref).toBe('e2');
});
