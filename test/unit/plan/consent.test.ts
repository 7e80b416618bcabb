// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { isStop, isYes } from '../../../control-plane/src/plan/consent.ts';

describe('isYes', () => {
  it.each(['yes', 'Yes.', ' yeah, please', 'OK', 'go ahead', 'confirm', 'sure!'])('“%s” is one', (answer) => {
    expect(isYes(answer)).toBe(true);
  });
  it.each(['no', 'nope', '', 'yesterday', 'maybe', 'what?', "don't", 'I said no, yes?', 'okapi'])(
    '“%s” is none',
    (answer) => {
      expect(isYes(answer)).toBe(false);
    },
  );
  it.each(["ok, don't", 'yes, but not now', 'sure? no', 'ok no', 'right, stop', 'yes, cancel that'])(
    '“%s” takes itself back, and consent is never guessed',
    (answer) => {
      expect(isYes(answer)).toBe(false);
    },
  );
});

describe('isStop', () => {
  it.each(['stop', 'Stop!', 'please cancel', 'never mind', 'nevermind.', 'forget it', 'cancel that'])(
    '“%s” is one',
    (request) => {
      expect(isStop(request)).toBe(true);
    },
  );
  it.each(['stop the music', 'cancel my appointment', 'do not stop', ''])('“%s” is a request', (request) => {
    expect(isStop(request)).toBe(false);
  });
});
