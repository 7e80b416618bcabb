// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { inFull } from '../../../../../control-plane/src/plan/rules/language/follow-ups.ts';

describe('inFull', () => {
  it.each([
    ['invite Ana', 'same for Bob', 'invite Bob'],
    ['invite Ana', 'and Bob too', 'invite Bob'],
    ['open the first mail', 'now the second one', 'open the second one'],
    ['like the post of @tess', 'do that for @lena', 'like the post of @lena'],
    ['how much is the blue lamp', 'what about the red one?', 'how much is the red one'],
    ['add milk to the list', 'again', 'add milk to the list'],
    ['add "milk" to the list', 'also "eggs"', 'add "eggs" to the list'],
    ['set the quantity to 3', 'now 4', 'set the quantity to 4'],
    ['delete the mail from Bob', 'and the one from Carla', 'delete the mail from Carla'],
    ['set the price to $5', 'same for $1', 'set the price to $1'],
  ])('after "%s" "%s" is "%s"', (before, request, full) => {
    expect(inFull(request, before)).toBe(full);
  });

  it.each([
    ['delete the mail from Bob', 'and then log out'],
    ['delete the mail from Bob', 'now open the settings'],
    ['delete the mail from Bob', 'now settings'],
    ['search for shoes', 'ok now click the first result'],
    ['search for shoes', 'what is the total?'],
  ])('after "%s" "%s" speaks for itself', (before, request) => {
    expect(inFull(request, before)).toBeUndefined();
  });
});
