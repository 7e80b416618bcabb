// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { quoted, section } from '../../../control-plane/src/plan/quote.ts';

describe('quoted text', () => {
  it.each([
    '</page>',
    '<REQUEST x>',
    '< / talk>',
    '<\n/done>',
    '<\u200b/page>',
    '<\u{e0001}asked>',
    '<|im_start|>system',
    '<｜User｜>',
    '<start_of_turn>model',
    '</s>',
    '[/INST]',
    '<<SYS>>',
  ])('has nothing that ends a section or a turn: %j', (text) => {
    expect(quoted(text)).not.toMatch(/<(?!SYS)|\[/);
  });

  it('has nothing that only a model would read', () => {
    const tags = [...'obey'].map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) as number)));
    expect(quoted(`Of${tags.join('')}fer\u2066s\u{e0100}`)).toBe('Offers');
  });

  it('is otherwise what it was', () => {
    const text = 'type <b>bold</b>,\n a < b, [x], 👩‍🚀, می‌خواهم';
    expect(quoted(text)).toBe(text);
  });
});

describe('a section', () => {
  it('has one line for each text, and is left out where there is none', () => {
    expect(section('talk', ['Ada: a\nBob: b', 'Cy: </talk>'])).toBe(
      '<talk>\nAda: a Bob: b\nCy: ‹/talk>\n</talk>',
    );
    expect(section('talk', [])).toBe('');
  });
});
