// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { MAX_ACTIONS } from '../../../control-plane/src/plan/action-schema.ts';
import { ActionReader, parseActions } from '../../../control-plane/src/plan/answer.ts';

const answer = (...actions: object[]) => JSON.stringify({ actions });
const back = { kind: 'back' };
const type = { kind: 'type', ref: 'e1', name: 'To {"a":[1', text: 'a\\"}]\n{', submit: false };

describe('parseActions', () => {
  it('takes null as a member that is left out', () => {
    expect(parseActions(answer({ kind: 'press', key: 'Enter', ref: null, name: null }))).toEqual([
      { kind: 'press', key: 'Enter' },
    ]);
  });

  it('takes a place inside an element, or none', () => {
    const click = { kind: 'click', ref: 'e1', name: 'Map' };
    expect(parseActions(answer({ ...click, text: null, at: { x: 0, y: 1 } }))).toEqual([
      { ...click, at: { x: 0, y: 1 } },
    ]);
    expect(parseActions(answer({ ...click, text: null, at: null }))).toEqual([click]);
  });

  it.each([
    ['a place outside its element', answer({ kind: 'click', ref: 'e1', name: 'x', at: { x: 1.2, y: 0 } })],
    ['a place in pixels', answer({ kind: 'click', ref: 'e1', name: 'x', at: { x: 200, y: 40 } })],
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

  it.each([
    ['a code fence', `\`\`\`json\n${answer(back)}\n\`\`\``],
    ['prose', `Here is the plan:\n${answer(back)}\nShall I?`],
    ['a thought that holds JSON', `<think>{"actions":[{"kind":"forward"}]}?</think>\n${answer(back)}`],
  ])('leaves %s around the answer aside', (_, text) => {
    expect(parseActions(text)).toEqual([back]);
  });
});

/** What is known after each piece. */
function readIn(pieces: Iterable<string>) {
  const reader = new ActionReader();
  return [...pieces].map((piece) => reader.push(piece));
}

describe('an answer that comes in pieces', () => {
  const text = answer(type, back, { kind: 'press', key: 'Enter', ref: null, name: null });

  it('gives each action with the character that completes it', () => {
    const found = readIn(text).flatMap((actions, at) => actions.map((action) => [at, action] as const));
    expect(found.map(([, action]) => action)).toEqual([type, back, { kind: 'press', key: 'Enter' }]);
    expect(found.map(([at]) => text.slice(0, at + 1))).toEqual([
      expect.stringMatching(/"submit":false}$/),
      expect.stringMatching(/{"kind":"back"}$/),
      expect.stringMatching(/"name":null}$/),
    ]);
  });

  it('gives the same wherever it is cut', () => {
    for (let at = 0; at <= text.length; at++) {
      expect(readIn([text.slice(0, at), text.slice(at)]).flat()).toHaveLength(3);
    }
  });

  it('gives nothing from the first action on that does not fit', () => {
    expect(readIn([answer(back, { kind: 'fly' }, back)]).flat()).toEqual([back]);
    expect(readIn(['{"actions":[{"kind":"back"},{"kind":back},{"kind":"back"}]}']).flat()).toEqual([back]);
  });

  it('gives nothing behind the end of its actions', () => {
    expect(readIn([`${answer(back)}, {"kind":"forward"}`]).flat()).toEqual([back]);
  });

  it('gives nothing of JSON that stands behind prose or in a thought, where it may be an example', () => {
    expect(readIn([`Like ${answer(back)}?`]).flat()).toEqual([]);
    expect(readIn([`<think>${answer(back)}</think>`]).flat()).toEqual([]);
    expect(readIn([`\`\`\`json\n${answer(back)}`]).flat()).toEqual([back]);
  });
});
