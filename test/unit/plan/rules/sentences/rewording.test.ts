// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = `- textbox [ref=e1]: Seven swans sat on the sill.
- textbox [ref=e2]: The harbour is closed on Monday.
- combobox "Day" [ref=e3]:
  - option "Monday" [selected]
  - option "Tuesday"
- button "Submit" [ref=e4]`;

describe('some words of a text that a field holds', () => {
  it.each([
    ['change closed to open', 'The harbour is open on Monday.'],
    ['replace "the harbour" with "The quay"', 'The quay is closed on Monday.'],
    ['make it Friday instead of Monday in the note', 'The harbour is closed on Friday.'],
  ])('are changed where they stand, and the rest is kept: "%s"', async (request, text) => {
    expect((await planOn(request, PAGE))[0]).toMatchObject({ kind: 'type', ref: 'e2', text });
  });

  it('are none of the whole value of a field, nor what a field is called', async () => {
    expect((await planOn('change day to Tuesday', PAGE))[0]).toMatchObject({ kind: 'select', ref: 'e3' });
  });

  it('are changed and then sent', async () => {
    expect(await planOn('make it Friday instead of Monday in the note then submit it', PAGE)).toMatchObject([
      { kind: 'type', ref: 'e2' },
      { kind: 'click', ref: 'e4' },
      { kind: 'done' },
    ]);
  });
});

const LETTER = `- textbox "Letter" [ref=e1] [multiline]: "The boat is really late. It is cold.\\nTell Oda, really."
- textbox "Cook" [ref=e2]: Ida
- button "Submit" [ref=e4]`;

describe('a part of a text that a field holds', () => {
  it.each([
    ['delete every word really', 'The boat is late. It is cold.\nTell Oda.'],
    ['cut the first sentence', 'It is cold. Tell Oda, really.'],
    ['insert "very" before cold', 'The boat is really late. It is very cold.\nTell Oda, really.'],
    ['add "Bye." at the end of the letter', 'The boat is really late. It is cold.\nTell Oda, really. Bye.'],
  ])('is taken out, or put in: "%s"', async (request, text) => {
    expect((await planOn(request, LETTER))[0]).toMatchObject({ kind: 'type', ref: 'e1', text });
  });

  it.each([
    ['remove the word late from the letter', ' late'],
    ['take the word boat out of the letter', ' boat'],
    ['delete "is cold"', ' is cold'],
  ])(
    'is marked and deleted where the text has several lines, which stay as they are: "%s"',
    async (request, text) => {
      expect((await planOn(request, LETTER)).slice(0, 2)).toMatchObject([
        { kind: 'mark', ref: 'e1', text },
        { kind: 'press', key: 'Delete' },
      ]);
    },
  );

  it.each(['remove the word really', 'remove the word snow', 'delete "Ida"'])(
    'is left where it is not told which, where it is not there, or where nothing else is: "%s"',
    async (request) => {
      expect(await planOn(request, LETTER)).toMatchObject([{ kind: 'ask' }]);
    },
  );
});

it('nothing else is taken away for a word that no text has', async () => {
  const page = [
    '- text: Soup with mint',
    '- generic [ref=t1] [cursor=pointer]:',
    '  - text: Quick',
    '  - button "×" [ref=t2] [title=Remove]',
    '- textbox "Notes" [ref=e1]: Serve it hot.',
  ].join('\n');
  expect(await planOn('take the word mint out of the title', page)).toMatchObject([{ kind: 'ask' }]);
});
