// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { behindMember } from '../../../../../control-plane/src/plan/rules/questions/behind.ts';
import { turnOn } from '../../../../support/planning.ts';

const opened = (question: string, names: string[]) => {
  const lines = names.map((name, i) => `  - generic "${name}" [ref=e${i}] [cursor=pointer]: ${name}`);
  return behindMember(question, turnOn(['- generic [ref=l]:', ...lines].join('\n'), question).model)?.name;
};

it('a small number alone names nothing to open', () => {
  const beds = ['3 bunks', '4 bunks', '5 bunks'];
  expect(opened('how much soap do i need for 4 guests', beds)).toBeUndefined();
  expect(opened('what is written about the tide', ['Tide tables', 'Moon'])).toBe('Tide tables');
});

it('a star rates, and opens nothing', () => {
  expect(opened('how many stars has the two of cups', ['1 star', '2 stars', '3 stars'])).toBeUndefined();
});

it('what does something is not opened for what it is called by', () => {
  const row = ['Vote', 'All about us', 'The rules'];
  expect(opened('which song has the most votes', row)).toBeUndefined();
  expect(opened('who sends the letters', ['Send', 'Letters in May', 'Sign up'])).toBe('Letters in May');
});

it('a line that begins with a star is opened, also by a word of one root', () => {
  const lines = ['Vale Roofing Estimate', 'Ida Lund Walk', 'Choir New time'].flatMap((line, i) => [
    `  - generic [ref=e${i}] [cursor=pointer]:`,
    `    - generic "Star" [ref=s${i}]: ☆`,
    `    - generic [ref=t${i}]: ${line}`,
  ]);
  const told = (question: string) =>
    behindMember(question, turnOn(['- generic [ref=l]:', ...lines].join('\n'), question).model)?.name;
  expect(told('what does the roofer want')).toContain('Vale Roofing');
  expect(told('what does the roofer want in May')).toBeUndefined();
  expect(told('what does the walker want')).toContain('Walk');
  expect(told('what does the plumber want')).toBeUndefined();
});
