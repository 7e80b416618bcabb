// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { holderAsked } from '../../../../../control-plane/src/plan/rules/questions/holder.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = `- tree [ref=e1]:
  - treeitem "Papers" [expanded] [ref=e2]:
    - text: Papers
    - group [ref=e3]:
      - treeitem "Old" [expanded] [ref=e4]:
        - text: Old
        - group [ref=e5]:
          - treeitem "tax.pdf" [ref=e6]
      - treeitem "cv.docx" [ref=e7]
  - treeitem "todo.txt" [ref=e8]`;

describe('what holds a thing', () => {
  it.each([
    ['which folder is tax.pdf in', 'Old.'],
    ['in which folder is cv.docx', 'Papers.'],
    ['where is tax.pdf', 'Old.'],
  ])('is the innermost branch that it is in: "%s"', (question, holder) => {
    expect(holderAsked(question, turnOn(PAGE, question))).toBe(holder);
  });

  it.each(['which folder is todo.txt in', 'which folder is lease.txt in', 'where is the kitchen'])(
    'is not told of what is in none, or not in sight: "%s"',
    (question) => {
      expect(holderAsked(question, turnOn(PAGE, question))).toBeUndefined();
    },
  );
});
