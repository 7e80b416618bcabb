// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { numberWords, speakable, spokenLabels } from '../../../control-plane/src/plan/speakable.ts';
import { speechGrammar } from '../../../control-plane/src/plan/speech-grammar.ts';

describe('numberWords', () => {
  it.each([
    [0, 'zero'],
    [13, 'thirteen'],
    [40, 'forty'],
    [87, 'eighty seven'],
    [100, 'one hundred'],
    [305, 'three hundred five'],
    [2000, 'two thousand'],
    [2005, 'two thousand five'],
    [1999, 'nineteen ninety nine'],
    [2026, 'twenty twenty six'],
    [1100, 'eleven hundred'],
    [9999, 'ninety nine ninety nine'],
  ])('reads %i as "%s"', (n, words) => {
    expect(numberWords(n)).toBe(words);
  });
});

describe('speakable', () => {
  it.each([
    ['Sign-up', 'sign up'],
    ['Terms & conditions', 'terms and conditions'],
    ['Name (required) *', 'name'],
    ['Zweibrücken', 'zweibrucken'],
    ['Straße', 'strasse'],
    ['What’s new?', "what's new"],
    ["'quoted'", 'quoted'],
    ['10 GB', 'ten gb'],
    ['$49', 'forty nine dollars'],
    ['€ 1,200', 'twelve hundred euros'],
    ['50%', 'fifty percent'],
    ['007', 'zero zero seven'],
    ['Call 5551234', 'call five five five one two three four'],
    ['日本語 🛒', ''],
  ])('says "%s" as "%s"', (text, words) => {
    expect(speakable(text)).toBe(words);
  });
});

describe('spokenLabels', () => {
  it('drops what cannot be said and what was there already', () => {
    expect(spokenLabels(['Search', 'SEARCH', '→', '', 'Sign in'])).toEqual(['search', 'sign in']);
  });

  it('offers the parts of a label too', () => {
    expect(spokenLabels(['Plan: Unlimited', 'Total - Basket'])).toEqual([
      'plan unlimited',
      'plan',
      'unlimited',
      'total basket',
      'total',
      'basket',
    ]);
  });

  it('keeps the first words of a long label, the first labels of a long page, and no endless word', () => {
    expect(
      spokenLabels(['one two three four', `x ${'a'.repeat(31)}`, 'five', 'six'], { limit: 3, maxWords: 2 }),
    ).toEqual(['one two', 'x', 'five']);
  });
});

describe('speechGrammar', () => {
  const rule = (grammar: string, name: string): string =>
    grammar.split('\n').find((line) => line.startsWith(`<${name}> =`)) ?? '';

  it('holds the labels of the page and the wake phrase as they are said', () => {
    const grammar = speechGrammar({ labels: ['Add to cart', 'E-mail'], wakePhrase: 'Hey Lam!' });
    expect(grammar).toMatch(/^#JSGF V1\.0;\n/);
    expect(rule(grammar, 'label')).toBe('<label> = add to cart | e mail;');
    expect(rule(grammar, 'wake')).toBe('<wake> = hey lam;');
  });

  it('hears the words of the page in open values, marked as open', () => {
    const value = rule(speechGrammar({ labels: ['Zweibrücken'], wakePhrase: 'computer' }), 'value');
    expect(value).toContain('zweibrucken~');
    expect(value).toContain('friday~ ');
    expect(value.match(/friday~/g)).toHaveLength(1);
  });

  it('lets short labels stand behind a verb only', () => {
    const grammar = speechGrammar({ labels: ['To', 'Change plan'], wakePhrase: 'computer' });
    expect(rule(grammar, 'bare')).toBe('<bare> = change plan;');
  });

  it('is whole for a page without labels and a wake phrase that cannot be said', () => {
    const grammar = speechGrammar({ labels: [], wakePhrase: '!!' });
    for (const name of grammar.matchAll(/<(\w+)>/g)) {
      if (!['VOID', 'NULL', 'request'].includes(name[1]!)) expect(rule(grammar, name[1]!)).not.toBe('');
    }
    expect(grammar).not.toMatch(/= *;|\| *;|\| *\|/);
  });

  it('stays far below the 256 KiB that the recogniser takes, whatever the page', () => {
    const labels = Array.from(
      { length: 5000 },
      (_, n) => `Label number ${n} of a very long page ${'word'.repeat(50)}`,
    );
    expect(speechGrammar({ labels, wakePhrase: 'computer' }).length).toBeLessThan(64 * 1024);
  });
});
