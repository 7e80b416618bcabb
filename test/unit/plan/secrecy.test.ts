// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { concealed, soundsSecret, withoutSecrets } from '../../../control-plane/src/plan/secrecy.ts';

const DOTS = '••••••••';
const fill = {
  kind: 'fill' as const,
  fields: [
    { ref: 'e1', name: 'User', value: 'ada' },
    { ref: 'e2', name: 'Key', value: 'hunter2' },
  ],
};

describe('what goes into a field that hides it', () => {
  it('is dots, and only there', () => {
    expect(concealed(fill, ['e2'])).toEqual({
      kind: 'fill',
      fields: [fill.fields[0], { ref: 'e2', name: 'Key', value: DOTS }],
    });
    const type = { kind: 'type' as const, ref: 'e2', name: 'Key', text: 'hunter2', submit: true };
    expect(concealed(type, ['e2'])).toMatchObject({ text: DOTS, submit: true });
    expect(concealed(type, [])).toEqual(type);
  });

  it('is left out of what is said of the action', () => {
    expect(withoutSecrets('"Key" does not take "hunter2".', fill, ['e2'])).toBe(
      `"Key" does not take "${DOTS}".`,
    );
    expect(withoutSecrets('"User" does not take "ada".', fill, ['e2'])).toContain('ada');
  });
});

describe('soundsSecret', () => {
  it.each(['Password', 'New password:', 'PIN', 'CVV', 'Passphrase (twice)', 'one-time code'])(
    '%s',
    (name) => {
      expect(soundsSecret(name)).toBe(true);
    },
  );
  it.each(['Name', 'Shipping', 'Opinion', 'Passenger', 'Pinboard'])('not %s', (name) => {
    expect(soundsSecret(name)).toBe(false);
  });
});
