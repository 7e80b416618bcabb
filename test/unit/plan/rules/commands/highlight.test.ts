// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- button "Submit" [ref=e2]',
  '- generic [ref=e3]:',
  '  - paragraph [ref=e4]: The heron waits.',
  '  - paragraph [ref=e5]: It has all day, and a pond of its own.',
].join('\n');

describe('text of the page that is to be highlighted', () => {
  it.each([
    ['Highlight the text in the 1st paragraph and click submit.', { ref: 'e4' }],
    ['highlight the second paragraph', { ref: 'e5' }],
    ['select the whole text in the last paragraph', { ref: 'e5' }],
    ['highlight the word pond', { ref: 'e5', text: 'pond' }],
    ['Select the text "The heron waits"', { ref: 'e4', text: 'The heron waits' }],
  ])('is selected: "%s"', async (said, marked) => {
    expect((await planOn(said, PAGE))[0]).toMatchObject({ kind: 'mark', ...marked });
  });

  it.each(['highlight the text below', 'highlight the 4th paragraph', 'highlight the word badger'])(
    'is asked about where the page has none such, or several: "%s"',
    async (said) => {
      expect(await planOn(said, PAGE)).toMatchObject([{ kind: 'ask' }]);
    },
  );

  it('may be told by where it stands', async () => {
    const page = '- generic [ref=e3]: The heron waits by its pond.\n- button "Submit" [ref=e2]';
    expect((await planOn('highlight the text in the paragraph below', page))[0]).toMatchObject({
      kind: 'mark',
      ref: 'e3',
    });
  });

  it('is no line of labels and numbers', async () => {
    const page =
      '- generic [ref=e3]: The heron waits by its pond.\n- generic [ref=e4]: "Time left: 117 / 120 sec"\n- button "Submit" [ref=e2]';
    expect((await planOn('highlight the text in the paragraph below', page))[0]).toMatchObject({ ref: 'e3' });
  });

  it('may be as short as a word or two where there is no other', async () => {
    const page = '- generic [ref=e3]: Herons wait.\n- button "Submit" [ref=e2]';
    expect((await planOn('highlight the text in the paragraph below', page))[0]).toMatchObject({
      kind: 'mark',
      ref: 'e3',
    });
  });

  it('is no text where a control is called so', async () => {
    const page = `${PAGE}\n- button "Highlight the text" [ref=e9]`;
    expect((await planOn('highlight the text', page))[0]).toMatchObject({ kind: 'click', ref: 'e9' });
  });
});

describe('text that a field holds', () => {
  const EDITOR = [
    '- toolbar [ref=e1]:',
    '  - button "B" [ref=e2]',
    '  - button "I" [ref=e3]',
    '- textbox "Notes" [ref=e4] [multiline]: The cat slept. A fox ran by the well. Nobody saw the owl.',
    '- textbox "Excerpt" [ref=e5]',
  ].join('\n');

  it.each([
    ['select the word fox in the text', 'fox'],
    ['mark fox in the notes', 'fox'],
    ['highlight the sentence about the owl', 'Nobody saw the owl.'],
    ['select the last sentence', 'Nobody saw the owl.'],
    ['select the text in the notes', undefined],
  ])('is selected there: "%s"', async (said, text) => {
    expect(await planOn(said, EDITOR)).toMatchObject([
      { kind: 'mark', ref: 'e4', ...(text !== undefined && { text }) },
      { kind: 'done' },
    ]);
  });

  it.each(['Select the word "fox" and press the Bold button.', 'make the word fox bold'])(
    'takes a style by the letter of that: "%s"',
    async (said) => {
      expect(await planOn(said, EDITOR)).toMatchObject([
        { kind: 'mark', ref: 'e4', text: 'fox' },
        { kind: 'click', ref: 'e2' },
        { kind: 'done' },
      ]);
    },
  );

  it('is not written anew where the page gives no such style', async () => {
    expect((await planOn('make the word fox underlined', EDITOR))[0]).toMatchObject({ kind: 'ask' });
  });
});
