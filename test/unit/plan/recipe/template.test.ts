// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import {
  fill,
  templateOf,
  withSlots,
  withValues,
} from '../../../../control-plane/src/plan/recipe/template.ts';

const learned = (request: string, ...values: string[]) => templateOf(request, values)!;

describe('a template', () => {
  it('fits the same request with other values, in their own spelling', () => {
    const template = learned('Search for cheap flights to Berlin', 'Berlin');
    expect(fill(template, 'search for cheap flights to New York')).toEqual(['New York']);
    expect(fill(template, 'Please search for the cheap flights to Zweibrücken!')).toEqual(['Zweibrücken']);
  });

  it('fits other words for the same verb', () => {
    const template = learned('type Ada into the name field and press reserve', 'Ada');
    expect(fill(learned('search for flights to Berlin', 'Berlin'), 'find flights to Rome')).toEqual(['Rome']);
    expect(fill(template, 'could you enter Grace in the name field and click reserve')).toEqual(['Grace']);
  });

  it('fills several slots, whatever stands between', () => {
    const template = learned('book a table for Ada on Friday', 'Ada', 'Friday');
    expect(fill(template, 'book a table for Mary Ann on Monday')).toEqual(['Mary Ann', 'Monday']);
  });

  it('is not made where a value came from elsewhere than the request, or stands there twice', () => {
    expect(templateOf('book it for next Friday', ['2026-11-27'])).toBeUndefined();
    expect(templateOf('write Ada to Ada', ['Ada'])).toBeUndefined();
  });
});

// Each pair: what was learned with its values, and a request that must not be taken for it.
const PAIRS: [string, string[], string][] = [
  ['cancel the order of Bob', [], 'confirm the order of Bob'],
  ['confirm the order', [], 'cancel the order'],
  ['delete the message from Bob', [], 'delete the message from Rob'],
  ['subscribe to the newsletter', [], 'unsubscribe from the newsletter'],
  ['turn on the notifications', [], 'turn off the notifications'],
  ['tick remember me', [], 'untick remember me'],
  ['click the first result', [], 'click the second result'],
  ['open the first message', [], 'open the last message'],
  ['add one ticket', [], 'add two tickets'],
  ['sort by price ascending', [], 'sort by price descending'],
  ['move it up', [], 'move it down'],
  ['accept the offer', [], 'do not accept the offer'],
  ['accept the offer', [], 'never accept the offer'],
  ['search for flights to Berlin', ['Berlin'], 'search for flights from Berlin'],
  ['search for flights to Berlin', ['Berlin'], 'search for hotels in Berlin'],
  ['search for flights to Berlin', ['Berlin'], 'search for flights to Berlin and book the cheapest'],
  ['search for flights to Berlin', ['Berlin'], 'search for flights to Berlin then delete my account'],
  ['search for flights to Berlin', ['Berlin'], 'search for flights to Berlin or Paris'],
  ['search for flights to Berlin', ['Berlin'], 'do not search for flights to Berlin'],
  ['search for flights to Berlin', ['Berlin'], 'search for flights to'],
  ['type Ada into the name field', ['Ada'], 'type Ada into the email field'],
  ['type Ada into the name field', ['Ada'], 'type Ada into the name field and press send'],
  ['type Ada into the name field', ['Ada'], 'clear the name field'],
  ['choose Friday', ['Friday'], 'choose Friday unless it is full'],
  ['choose Friday', ['Friday'], 'choose any day except Friday'],
  ['send hello to Ann', ['hello'], 'send hello to Anna'],
  ['pay the bill of May', [], 'pay the bill of March'],
  ['transfer 10 to Ada', ['10'], 'transfer 10 from Ada'],
  ['like the post of Sam', [], 'unlike the post of Sam'],
  ['share the post of Sam', [], 'hide the post of Sam'],
];

describe('a request that is nearly the same', () => {
  it('is never taken for the one that was learned', () => {
    const mistaken = PAIRS.filter(
      ([request, values, other]) => fill(learned(request, ...values), other) !== undefined,
    );
    expect(mistaken).toEqual([]);
  });
});

describe('texts with slots', () => {
  it('take the values of the present request', () => {
    const slotted = withSlots('Searched for “berlin”.', ['Berlin']);
    expect(slotted).toBe('Searched for “{0}”.');
    expect(withValues(slotted!, ['Paris'])).toBe('Searched for “Paris”.');
    expect(withSlots('set {0}', ['x'])).toBeUndefined();
  });
});
