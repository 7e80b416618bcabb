// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { styledIn } from '../../../../../control-plane/src/plan/rules/language/styles.ts';
import { planOn, planThrough } from '../../../../support/planning.ts';

const EDITOR = `- generic [ref=e1]:
  - button "B" [ref=e2] [title=Bold]
  - button "I" [ref=e3] [title=Italic]
  - combobox "Text color" [ref=e4]:
    - option "Color" [selected]
    - option "red"
- textbox [ref=e5]: Hang the lantern by the gate.
- button "Submit" [ref=e6]`;

describe('text in an editor', () => {
  it.each([
    ['Using the text editor, give the text "lantern" the style bold and press Submit.', 'lantern', 'e2'],
    ['make the word lantern italic and submit', 'lantern', 'e3'],
    ['put "by the gate" in italics, then submit', 'by the gate', 'e3'],
    ['give everything the style bold and press submit', undefined, 'e2'],
    ['make the whole text italic and submit', undefined, 'e3'],
    ['select the whole text, make it bold and submit', undefined, 'e2'],
    ['bold the last word and submit', 'gate', 'e2'],
  ])('is selected and given a style: "%s"', async (said, text, style) => {
    expect(await planOn(said, EDITOR)).toMatchObject([
      { kind: 'mark', ref: 'e5', ...(text !== undefined && { text }) },
      { kind: 'click', ref: style },
    ]);
  });

  it('is that which can be written, whatever one calls it', async () => {
    const page = `${EDITOR}\n- textbox "From the lock company" [ref=e7] [readonly]: On order.`;
    expect(await planOn('make the whole letter bold', page)).toMatchObject([
      { kind: 'mark', ref: 'e5' },
      { kind: 'click', ref: 'e2' },
      { kind: 'done' },
    ]);
  });

  it('is given a colour by a list that is spelt otherwise, though another field is filled in', async () => {
    const page = `${EDITOR.replace('"Text color"', '"Text colour"')}\n- textbox "Title" [ref=e7]: Notes`;
    expect(await planOn('make the text "lantern" the color red', page)).toMatchObject([
      { kind: 'mark', ref: 'e5', text: 'lantern' },
      { kind: 'select', ref: 'e4', options: ['red'] },
      { kind: 'done' },
    ]);
  });

  it('is given a colour', async () => {
    const plan = await planOn('give the text "lantern" the color red', EDITOR);
    expect(plan).toMatchObject([{ kind: 'mark', text: 'lantern' }, { ref: 'e4' }, { kind: 'done' }]);
  });

  it('is given one of the colours that a picture opens', async () => {
    const picture = '- generic [ref=e8] [cursor=pointer] [icon=color picker]';
    const page = EDITOR.replace(/ {2}- combobox[\s\S]*?(?=- textbox)/, `  ${picture}\n`);
    const open = ['red', 'light blue', 'blue'].map(
      (colour, i) => `    - generic [ref=e1${i}] [cursor=pointer] [icon=swatch ${colour}]`,
    );
    const after = page.replace(`  ${picture}`, [`  ${picture}`, '  - generic [ref=e9]:', ...open].join('\n'));
    const steps = await planThrough('make everything the color blue and press Submit.', page, after);
    expect(steps[0]).toMatchObject([
      { kind: 'mark', ref: 'e5' },
      { kind: 'click', ref: 'e8' },
    ]);
    expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'e12' });
  });

  it.each(['make the word badger bold', 'underline the word lantern'])(
    'is asked about where it does not say that, or nothing gives the style: "%s"',
    async (said) => {
      expect((await planOn(said, EDITOR)).at(-1)).toMatchObject({ kind: 'ask' });
    },
  );

  it.each([
    ['make fox bold and underlined', { text: 'fox', styles: ['bold', 'underline'] }],
    ['apply italics to the first line', { text: 'the first line', styles: ['italic'] }],
    ['cross out the word fox', { text: 'the word fox', styles: ['strikethrough'] }],
    ['make a bold move', undefined],
    ['open the red door', undefined],
  ])('is told in many ways: "%s"', (said, styled) => {
    expect(styledIn(said)).toEqual(styled);
  });
});

it.each([
  ['write see you at the gate in bold', 'see you at the gate', 'e2'],
  ['write "many thanks" in italics', 'many thanks', 'e3'],
])('what is not there yet is written first: %s', async (said, text, style) => {
  const empty = ['B" [ref=e2] [title=Bold]', 'I" [ref=e3] [title=Italic]']
    .map((button) => `- button "${button}\n`)
    .concat('- textbox [ref=e5]')
    .join('');
  expect(await planOn(said, empty)).toMatchObject([
    { kind: 'type', ref: 'e5', text },
    { kind: 'mark', ref: 'e5', text },
    { kind: 'click', ref: style },
    { kind: 'done' },
  ]);
});

it.each(['make the remarks bold', 'make the whole remarks text bold'])(
  'a field that is named is selected as a whole: %s',
  async (said) => {
    const page = `- textbox "Owner" [ref=e1]: Ada Holm
- generic [ref=g]:
  - generic [ref=h]: Remarks
  - button "bold" [ref=e2] [cursor=pointer]
  - textbox "Remarks" [ref=e3]: Hang it by the gate.
- button "Submit" [ref=e4]`;
    const actions = await planOn(said, page);
    expect(actions).toMatchObject([
      { kind: 'mark', ref: 'e3' },
      { kind: 'click', ref: 'e2' },
      { kind: 'done' },
    ]);
    expect(actions[0]).not.toHaveProperty('text');
  },
);
