// SPDX-License-Identifier: MIT
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { refsShowing } from '../../../../control-plane/src/browser/secrets/mask.ts';
import { Redactor, withoutSecrets } from '../../../../control-plane/src/browser/secrets/redactor.ts';
import { LamError } from '../../../../control-plane/src/errors.ts';

/** A small generator with a seed: what fails, fails again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const ALPHABET = [...'abcXYZ0189 .*+?()[]{}|\\/^$-_&<>"\'%#=@:;,~`!äßéЖ日🙂'];

function values(count: number): string[] {
  const next = random(7);
  const pick = () => ALPHABET[Math.floor(next() * ALPHABET.length)] as string;
  return Array.from({ length: count }, () => {
    const inner = Array.from({ length: 2 + Math.floor(next() * 14) }, pick).join('');
    return `a${inner}z`;
  });
}

const AWKWARD = [
  '1234',
  '....',
  'a+b?c',
  '(.*)+$',
  'p&q<r>"s"',
  "it's",
  'C:\\temp\\n',
  '100%25',
  'a b  c',
  'ПарольЪ',
  '密码一二',
  'Hunter2',
];

const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const numeric = (text: string) => [...text].map((char) => `&#${char.codePointAt(0)};`).join('');
const split = (text: string) =>
  `${text.slice(0, 2)}\n    - strong [ref=e7]: ${text.slice(2, 3)}\n    - text: ${text.slice(3)}`;

const SPELLINGS: [string, (value: string) => string][] = [
  ['as it is', (value) => value],
  ['in upper case', (value) => value.toUpperCase()],
  ['in lower case', (value) => value.toLowerCase()],
  ['percent-encoded', encodeURIComponent],
  ['percent-encoded twice', (value) => encodeURIComponent(encodeURIComponent(value))],
  ['as a form encodes it', (value) => new URLSearchParams({ v: value }).toString().slice(2)],
  ['as an address holds it', (value) => new URL(`http://x.test/?q=${encodeURIComponent(value)}`).href],
  ['in JSON', (value) => JSON.stringify(value)],
  ['HTML-encoded', html],
  ['as numbers of characters', numeric],
];

describe.each(SPELLINGS)('a value %s', (_, spell) => {
  it.each([...AWKWARD, ...values(60)])('is taken out: %s', (value) => {
    // Case folds of some letters are of another length, and are another value.
    const spelled = spell(value);
    if (spelled.toLowerCase() === value.toLowerCase() || spelled !== value.toUpperCase()) {
      const told = new Redactor([{ name: 'shop', value }]).text(`before ${spelled} after`);
      expect(told).toContain('‹secret shop›');
      expect(told).not.toContain(spelled);
      expect(told).toMatch(/^before .*after$/s);
    }
  });
});

describe('Redactor', () => {
  it.each(AWKWARD)('finds a value that markup splits: %s', (value) => {
    const snapshot = `- paragraph [ref=e5]:\n    - text: ${split(value)}`;
    expect(new Redactor([{ name: 'shop', value }]).text(snapshot)).toContain('‹secret shop›');
  });

  it('leaves refs alone, and what only begins like a value', () => {
    const redactor = new Redactor([{ name: 'pin', value: '1234' }]);
    const line = '- button "Go 123" [ref=e1234] [ref=f1e12345]';
    expect(redactor.text(line)).toBe(line);
    expect(redactor.text('- textbox "PIN" [ref=e1234]: 1234')).toBe(
      '- textbox "PIN" [ref=e1234]: ‹secret pin›',
    );
  });

  it('takes the longer of two values that begin alike', () => {
    const redactor = new Redactor([
      { name: 'short', value: 'hunter' },
      { name: 'long', value: 'hunter22' },
    ]);
    expect(redactor.text('hunter22 hunter')).toBe('‹secret long› ‹secret short›');
  });

  it('goes through JSON, and needs no time for what is long', () => {
    const redactor = new Redactor([{ name: 'shop', value: 'aaaaaaaaaaaaaaaa!' }]);
    expect(redactor.json({ a: ['aaaaaaaaaaaaaaaa!', 1, null], b: true })).toEqual({
      a: ['‹secret shop›', 1, null],
      b: true,
    });
    expect(redactor.shows('a'.repeat(200_000))).toBe(false);
  });
});

describe('withoutSecrets', () => {
  it('keeps a failure, without the causes that quote a value', () => {
    const redactor = new Redactor([{ name: 'shop', value: 'hunter2' }]);
    const cause = new Error('fill("hunter2") took too long');
    const told = withoutSecrets(new LamError('timeout', 'Too late.', { retryable: true, cause }), redactor);
    expect(told).toMatchObject({ code: 'timeout', retryable: true, message: 'Too late.' });
    expect(inspect(told, { depth: 9 })).not.toContain('hunter2');
    const harmless = new LamError('x', 'y');
    expect(withoutSecrets(harmless, redactor)).toBe(harmless);
  });
});

describe('refsShowing', () => {
  it('are the innermost elements that show a value, also in parts or in a field', () => {
    const snapshot = `- main [ref=e1]:
  - paragraph [ref=e2]:
    - text: it is hunt
    - strong [ref=e3]: er2
  - textbox "Key" [ref=e4]: hunter2
  - text: HUNTER2
  - button "Go" [ref=e5]`;
    expect(refsShowing(snapshot, new Redactor([{ name: 'shop', value: 'hunter2' }]))).toEqual(
      expect.arrayContaining(['e2', 'e4', 'e1']),
    );
  });
});
