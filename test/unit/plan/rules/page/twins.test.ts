// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Element, modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { heldBy, repeats, TWICE, twinOf } from '../../../../../control-plane/src/plan/rules/page/twins.ts';
import { pageOf } from '../../../../support/planning.ts';

const fields = (...names: string[]): Element[] =>
  modelOf(
    pageOf(
      names.map((name, i) => (/ \[/.test(name) ? `- ${name}` : `- textbox "${name}" [ref=e${i}]`)).join('\n'),
    ),
  ).elements;

describe('a field that wants the same once more', () => {
  it.each([
    ['Password', 'Repeat password'],
    ['Choose a password', 'Confirm your password'],
    ['E-mail', 'E-mail (again)'],
    ['New PIN', 'Re-enter PIN'],
  ])('is the twin of the other: "%s", "%s"', (name, again) => {
    const both = fields('Name', name, again);
    const [, first, second] = both as [Element, Element, Element];
    expect(twinOf(first, both)).toBe(second);
    expect(twinOf(second, both)).toBe(first);
    expect([repeats(first, both), repeats(second, both)]).toEqual([false, true]);
  });

  it.each([
    ['Password', 'Repeat PIN'],
    ['Password', 'Password hint'],
    ['Repeat password', 'Confirm password'],
    ['Enter', 'Confirm'],
    ['Password', 'button "Confirm password" [ref=e1]'],
  ])('is none: "%s", "%s"', (name, other) => {
    const both = fields(name, other);
    expect(both.map((field) => twinOf(field, both))).toEqual([undefined, undefined]);
    expect(both.map((field) => repeats(field, both))).toEqual([false, false]);
  });
});

describe('what is said to be the same', () => {
  const [held, hidden] = fields('textbox "Code" [ref=e1]: AB-7', 'textbox "Password" [ref=e2]: ••••');

  it('is what the other shows', () => {
    expect(heldBy(held, 'the same as code')).toBe('"AB-7"');
    expect(heldBy(held, 'the same as the code')).toBe('"AB-7"');
  });

  it('is what was said, where the other is called otherwise, hides it or is none', () => {
    expect(heldBy(held, 'the same as my name')).toBeUndefined();
    expect(heldBy(hidden, 'the same as the password')).toBeUndefined();
    expect(heldBy(undefined, 'the same as the code')).toBeUndefined();
  });
});

it('knows words by which a value is told for both', () => {
  const rest = (text: string): string => text.replace(TWICE, '');
  expect(rest('enter kelp4 as the password both times')).toBe('enter kelp4 as the password');
  expect(rest('type kelp4 in both fields')).toBe('type kelp4');
  expect(rest('click both boxes')).toBe('click both boxes');
});

it('is a twin whatever is said of how it is to be', () => {
  const both = fields('Password (8 or more)', 'Repeat password');
  expect(twinOf(both[0] as Element, both)).toBe(both[1]);
  const more = fields('PIN (4 digits)', 'PIN once more');
  expect(twinOf(more[0] as Element, more)).toBe(more[1]);
});
