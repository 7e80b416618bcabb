// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withTextQuoted } from '../../../../../control-plane/src/plan/rules/language/protect.ts';

it.each(['Write', 'write'])('a text to %s keeps the sign that it ends in', (verb) => {
  expect(withTextQuoted(`${verb} the comment: Thanks, it worked!`)).toBe(
    `${verb} the comment: "Thanks, it worked!"`,
  );
});
