// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { useLooking } from './looking.ts';

const on = useLooking();

describe('two texts of one line that nothing but their style keeps apart', () => {
  const seen = async (html: string) => {
    await on.page.setContent(html);
    return on.look();
  };

  it('are two where the first is a name in bold', async () => {
    const shown = await seen(
      '<div><b>Ida Moss</b><i style="margin: 0 8px">Skipper</i><button>Call</button></div>',
    );
    expect(shown).toContain('text: Ida Moss\n');
    expect(shown).toContain('text: Skipper\n');
  });

  it.each([
    ['with no gap', '<p><b>Foot</b><i>note</i></p>', 'Footnote'],
    ['within a word', '<p>un<b style="padding: 0 4px">believ</b>able</p>', 'unbelievable'],
  ])('are one %s', async (_, html, text) => {
    expect(await seen(html)).toContain(text);
  });
});
