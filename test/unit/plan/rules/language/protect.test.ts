// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { protect, withTextQuoted } from '../../../../../control-plane/src/plan/rules/language/protect.ts';

it.each(['Write', 'write'])('a text to %s keeps the sign that it ends in', (verb) => {
  expect(withTextQuoted(`${verb} the comment: Thanks, it worked!`)).toBe(
    `${verb} the comment: "Thanks, it worked!"`,
  );
});

it('single quotation marks are given as double ones, and an apostrophe is none', () => {
  expect(protect("post 'Back on Monday' for Ida's team")).toMatchObject({ quotes: ['"Back on Monday"'] });
});

it('a password keeps the sign that it ends in where the sentence goes on', () => {
  expect(withTextQuoted('enter the password Ant-Hill!, press Go')).toBe(
    'enter the password "Ant-Hill!", press Go',
  );
  expect(withTextQuoted('enter the password Ant-Hill. Press Go')).toBe(
    'enter the password Ant-Hill. Press Go',
  );
});
