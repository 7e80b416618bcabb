// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import {
  cookieControls,
  coverEnd,
  putsAway,
  refusalOf,
} from '../../../../../control-plane/src/plan/rules/page/notices.ts';
import { pageOf } from '../../../../support/planning.ts';

const modelFor = (...lines: string[]) => modelOf(pageOf(lines.join('\n')));

describe('what puts something away', () => {
  const isEnd = (name: string): boolean =>
    modelFor(`- button "${name}" [ref=e1]`).elements.some((element) => putsAway(element));

  it.each([
    'Close',
    '×',
    'No, thanks',
    'Maybe later',
    'Reject all',
    'Continue without accepting',
    'Only necessary',
  ])('ends it and agrees to nothing more than must be: "%s"', (name) => {
    expect(isEnd(name)).toBe(true);
  });

  it.each([
    'Accept all',
    'OK',
    'Close account',
    'Cancel my order',
    'Rejected',
    'Necessary repairs',
    'Later trains',
  ])('is not: "%s"', (name) => {
    expect(isEnd(name)).toBe(false);
  });
});

describe('a notice of cookies', () => {
  const notice = (text: string, ...more: string[]): string[] => [
    '- generic [ref=e1]:',
    `  - paragraph [ref=e2]: ${text}`,
    '  - generic [ref=e3]:',
    '    - button "Accept" [ref=e4]',
    '    - link "Reject all" [ref=e5]',
    ...more,
  ];

  it('has the controls of the part of the page that speaks of them', () => {
    const model = modelFor(
      ...notice('We store cookies.'),
      '- main [ref=e8]:',
      '  - button "Search" [ref=e9]',
    );
    expect(cookieControls(model).map(({ ref }) => ref)).toEqual(['e4', 'e5']);
    expect(refusalOf(model, true)?.ref).toBe('e5');
  });

  it('is refused rather by what is kept where that is said', () => {
    const model = modelFor(...notice('We store cookies.', '    - button "Only necessary" [ref=e6]'));
    expect([refusalOf(model, true)?.ref, refusalOf(model, false)?.ref]).toEqual(['e6', 'e5']);
  });

  it.each([
    ['it speaks of something else', notice('We sell biscuits.')],
    [
      'it is the page itself, with its heading',
      [...notice('Cookies: a recipe.'), '  - heading "Cookies" [level=1] [ref=e7]'],
    ],
    [
      'it is all that the page has',
      ['- paragraph [ref=e2]: We store cookies.', '- button "Reject all" [ref=e5]'],
    ],
  ])('is none where %s', (_, lines) => {
    const model = modelFor(...lines);
    expect(cookieControls(model)).toEqual([]);
    expect(refusalOf(model, false)).toBeUndefined();
  });
});

describe('what may lie over the page', () => {
  it('is ended by the one control that puts it away', () => {
    expect(coverEnd(modelFor('- button "Buy" [ref=e1]', '- button "No thanks" [ref=e2]'))?.ref).toBe('e2');
  });

  it.each([
    ['two are called so', ['- button "Close" [ref=e1]', '- button "Close" [ref=e2]']],
    [
      'it takes away a line of a list',
      ['- list [ref=e1]:', '  - listitem [ref=e2]:', '    - text: Oats', '    - button "×" [ref=e3]'],
    ],
    [
      'it takes a value out of a field',
      [
        '- generic [ref=e1]:',
        '  - generic [ref=e2]:',
        '    - text: Oats',
        '    - button "×" [ref=e3]',
        '  - textbox "Tags" [ref=e4]',
      ],
    ],
    ['it is a mere word', ['- generic [ref=e1]: Close']],
  ])('is ended by nothing where %s', (_, lines) => {
    expect(coverEnd(modelFor(...lines))).toBeUndefined();
  });
});
