// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { isOutcome } from '../../../control-plane/src/plan/action.ts';
import { ACTION_SCHEMA, MAX_ACTIONS, parseActions } from '../../../control-plane/src/plan/action-schema.ts';
import { strictProblems } from '../../support/strict-schema.ts';

const answer = (...actions: object[]) => JSON.stringify({ actions });

describe('the schema', () => {
  it('is one that strict structured outputs accept', () => {
    expect(strictProblems(ACTION_SCHEMA)).toEqual([]);
  });

  it('has every kind of action once', () => {
    const { actions } = ACTION_SCHEMA.properties as { actions: { items: { anyOf: never[] } } };
    const kinds = actions.items.anyOf.map(
      ({ properties }: { properties: { kind: { const: string } } }) => properties.kind.const,
    );
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toEqual(
      expect.arrayContaining(['goto', 'click', 'type', 'press', 'dialog', 'done', 'ask', 'fail']),
    );
  });
});

describe('parseActions', () => {
  it('takes null as a member that is left out', () => {
    expect(parseActions(answer({ kind: 'press', key: 'Enter', ref: null, name: null }))).toEqual([
      { kind: 'press', key: 'Enter' },
    ]);
  });

  it.each([
    ['prose', 'Sure, here you go'],
    ['an unknown kind', answer({ kind: 'fly' })],
    ['a missing member', answer({ kind: 'click', ref: 'e1' })],
    ['no actions', answer()],
    ['too many', answer(...Array.from({ length: MAX_ACTIONS + 1 }, () => ({ kind: 'back' })))],
    ['an empty ref', answer({ kind: 'click', ref: '', name: 'x' })],
    [
      'an endless text',
      answer({ kind: 'type', ref: 'e1', name: 'x', text: 'x'.repeat(4_001), submit: false }),
    ],
    ['a null among the actions', '{"actions":[null]}'],
    ['null', 'null'],
  ])('refuses %s', (_, text) => {
    expect(() => parseActions(text)).toThrow();
  });
});

describe('isOutcome', () => {
  it('goes by the kind, however long the texts are', () => {
    expect(isOutcome({ kind: 'done', answer: 'x'.repeat(10_000) })).toBe(true);
    expect(isOutcome({ kind: 'back' })).toBe(false);
  });
});
