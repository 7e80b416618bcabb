// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { utmost } from '../../../../../control-plane/src/plan/rules/questions/utmost.ts';
import { pageOf } from '../../../../support/planning.ts';

const table = (head: string[], ...lines: string[][]) =>
  modelOf(
    pageOf(
      [
        '- table [ref=t]:',
        '  - row [ref=h]:',
        ...head.map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
        ...lines.flatMap((cells, i) => [
          `  - row [ref=r${i}]:`,
          ...cells.map((text, j) => `    - cell "${text}" [ref=c${i}x${j}]`),
        ]),
      ].join('\n'),
    ),
  );

const quarry = table(
  ['Time', 'Noise dB', 'Dust', 'Wind'],
  ['08:00', '61', '0.4', 'N'],
  ['10:00', '88', '0.9', 'N'],
  ['12:00', '47', '1.7', 'E'],
);

it.each([
  ['what was the loudest noise', 'Noise dB: 88 (10:00).'],
  ['how loud was the loudest noise', 'Noise dB: 88 (10:00).'],
  ['what is the quietest noise', 'Noise dB: 47 (12:00).'],
  ['what was the lowest dust', 'Dust: 0.4 (08:00).'],
  ['what was the highest dust with wind from N', 'Dust: 0.9 (10:00).'],
])('"%s" asks for the value itself', (question, answer) => {
  expect(utmost(question, quarry)).toBe(answer);
});

it.each([
  'what was the highest rain',
  'what was the loudest hour',
  'when was the loudest noise',
  'what was the loudest noise on Friday',
])('"%s" is told by no column, or asks for something else', (question) => {
  expect(utmost(question, quarry)).toBeUndefined();
});

it('what lines are told apart by is no value of theirs', () => {
  const rooms = table(['Number', 'Guest', 'Beds'], ['12', 'Ada Mole', '2'], ['31', 'Finn Roe', '4']);
  expect(utmost('what is the highest number', rooms)).toBeUndefined();
  expect(utmost('what is the largest number of beds', rooms)).toBeUndefined();
});
