// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { accessIn } from '../../../../../control-plane/src/plan/rules/language/access.ts';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

describe('what people may do with what is shared with them', () => {
  it.each([
    ['share it with Noor as an editor', 'editor'],
    ['share it with Noor, who may edit it', 'edit'],
    ['share it with Noor and let her comment on it', 'comment'],
    ['share it with Noor so that she can only view it', 'view'],
    ['share it with Noor with edit rights', 'edit'],
    ['share it with Noor with the access “Can edit”', 'Can edit'],
  ])('ends the sentence: "%s"', (text, access) => {
    expect(accessIn(text)).toEqual({ rest: 'share it with Noor', access });
  });

  it.each(['share it with Noor', 'share it with Noor Haddad', 'share it with anna from sales'])(
    'is not told by whom it is shared with: "%s"',
    (text) => {
      expect(accessIn(text)).toEqual({ rest: text });
    },
  );

  it.each([
    'share the plan.docx with Noor, she can edit it',
    'share the plan.docx with Noor. She may edit it.',
  ])('belongs to the deed where it comes behind: "%s"', (text) => {
    const [clause, ...more] = clausesOf(text);
    expect(more).toEqual([]);
    expect(accessIn(clause?.source ?? '').access).toBe('edit');
  });
});
