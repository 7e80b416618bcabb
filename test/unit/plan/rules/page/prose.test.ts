// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isLinkInText, isProse } from '../../../../../control-plane/src/plan/rules/page/prose.ts';
import { parseSnapshot, walk } from '../../../../../control-plane/src/plan/snapshot.ts';

const partOf = (...lines: string[]) => parseSnapshot(lines.join('\n')).children[0]!;

const LINK = '  - link "timetable" [ref=l]';

it.each([
  ['a paragraph', ['- paragraph [ref=e1]: It sails at noon.']],
  ['a paragraph with a link', ['- paragraph [ref=e1]:', '  - text: See the', LINK]],
  ['words and a link beside each other', ['- generic [ref=e1]:', '  - text: See the', LINK, '  - text: .']],
])('is running text: %s', (_, lines) => {
  expect(isProse(partOf(...lines))).toBe(true);
});

it.each([
  ['links with mere signs between them', ['- generic [ref=e1]:', LINK, '  - text: "|"', LINK]],
  ['words without a link', ['- generic [ref=e1]:', '  - text: It sails']],
  ['a link beside a button', ['- generic [ref=e1]:', '  - text: See the', LINK, '  - button "Go" [ref=b]']],
  [
    'a part with parts of its own',
    ['- paragraph [ref=e1]:', '  - text: See the', '  - generic [ref=g]:', '    - button "Go" [ref=b]'],
  ],
])('is none: %s', (_, lines) => {
  expect(isProse(partOf(...lines))).toBe(false);
});

it('knows a link in a text from one that stands alone', () => {
  const linkIn = (...lines: string[]) =>
    isLinkInText(partOf(...lines).children.find(({ role }) => role === 'link')!);
  expect(linkIn('- paragraph [ref=e1]:', '  - text: See the', LINK)).toBe(true);
  expect(linkIn('- paragraph [ref=e1]:', LINK)).toBe(false);
  expect(linkIn('- listitem [ref=e1]:', LINK, '  - text: "|"')).toBe(false);
});

it('links behind a few words that are called by them stand in no text', () => {
  const link = (name: string) => `  - link "${name}" [ref=e${name.length}]`;
  const bar = ['- complementary:', '  - text: Greenhouse control', link('Climate'), link('Alerts')].join(
    '\n',
  );
  const text = ['- paragraph:', '  - text: Please read the', link('terms'), '  - text: of use first'].join(
    '\n',
  );
  const isInText = (snapshot: string) =>
    [...walk(parseSnapshot(snapshot))].filter(({ role }) => role === 'link').map(isLinkInText);
  expect(isInText(bar)).toEqual([false, false]);
  expect(isInText(text)).toEqual([true]);
});
