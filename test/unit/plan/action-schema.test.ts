// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { isOutcome } from '../../../control-plane/src/plan/action.ts';
import { ACTION_SCHEMA } from '../../../control-plane/src/plan/action-schema.ts';
import { strictProblems } from '../../support/strict-schema.ts';

describe('the schema', () => {
  it('is one that strict structured outputs accept', () => {
    expect(strictProblems(ACTION_SCHEMA)).toEqual([]);
  });

  const { actions } = ACTION_SCHEMA.properties as { actions: { items: { anyOf: never[] } } };
  const branches = actions.items.anyOf.map(
    ({ properties }: { properties: { kind: { enum: string[] } } }) => properties,
  );

  it('has one branch for all kinds that have the same members', () => {
    const shapes = branches.map(({ kind: _kind, ...members }) => JSON.stringify(members));
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(branches.map(({ kind }) => kind.enum)).toContainEqual(
      expect.arrayContaining(['back', 'forward', 'reload']),
    );
  });

  it('has every kind of action once', () => {
    const kinds = branches.flatMap(({ kind }) => kind.enum);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toEqual(
      expect.arrayContaining(['goto', 'click', 'type', 'press', 'dialog', 'done', 'ask', 'fail']),
    );
  });
});

describe('isOutcome', () => {
  it('goes by the kind, however long the texts are', () => {
    expect(isOutcome({ kind: 'done', answer: 'x'.repeat(10_000) })).toBe(true);
    expect(isOutcome({ kind: 'back' })).toBe(false);
  });
});
