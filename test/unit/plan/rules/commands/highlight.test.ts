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
