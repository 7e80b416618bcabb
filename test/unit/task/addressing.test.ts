// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { requestIn } from '../../../control-plane/src/task/addressing.ts';

const addressed = { trigger: 'addressed', wakePhrase: 'computer' } as const;

describe('an utterance in a room where requests are addressed', () => {
  it.each([
    ['computer open the trips page', 'open the trips page'],
    ['Computer, open the trips page.', 'open the trips page'],
    ['Hey computer: open Trips!', 'open Trips'],
    ['OK, computer. What is the total?', 'What is the total?'],
    ['Computer, type ada@example.org into E-mail', 'type ada@example.org into E-mail'],
    ['Computer — look for 3.5 inch, please', 'look for 3.5 inch, please'],
    ['Computer, go to example.com', 'go to example.com'],
    ['Computer.', ''],
  ])('“%s” asks for “%s”', (said, request) => {
    expect(requestIn(said, addressed, false)).toBe(request);
  });

  it.each(['computers are great', 'my computer is slow', 'open the trips page', 'hey you, computer', ''])(
    '“%s” was said to the others',
    (said) => {
      expect(requestIn(said, addressed, false)).toBeUndefined();
    },
  );

  it.each([
    ['hey computer', 'Hey computer, go back', 'go back'],
    ['okay Zoë', 'Okay Zoe, go back', 'go back'],
    ['Señor Roboto', 'senor roboto go back', 'go back'],
    ["house's voice", 'House’s voice, go back', 'go back'],
  ])('is addressed by the wake phrase “%s”: “%s”', (wakePhrase, said, request) => {
    expect(requestIn(said, { trigger: 'always', wakePhrase }, false)).toBe(request);
  });
});

describe('the trigger', () => {
  it('“always” takes all that is said, without the wake phrase', () => {
    const always = { ...addressed, trigger: 'always' } as const;
    expect(requestIn(' Go back. ', always, false)).toBe('Go back.');
    expect(requestIn('computer, go back', always, false)).toBe('go back');
  });

  it('“off” takes nothing, not even behind the wake phrase', () => {
    const off = { ...addressed, trigger: 'off' } as const;
    expect(requestIn('computer, go back', off, false)).toBeUndefined();
    expect(requestIn('go back', off, false)).toBeUndefined();
  });

  it.each(['addressed', 'always', 'off'] as const)(
    '%s takes what is said while push to talk is held',
    (trigger) => {
      expect(requestIn('go back', { ...addressed, trigger }, true)).toBe('go back');
      expect(requestIn('computer, go back', { ...addressed, trigger }, true)).toBe('go back');
    },
  );
});
