// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const MOVIES = `- generic [ref=e1]:
  - textbox "Title" [ref=e2]
  - textbox "Genre" [ref=e3]
  - textbox "Director" [ref=e4]
  - textbox "Year" [ref=e5]
  - button "Search" [ref=e6]`;

describe('a search by several fields', () => {
  it('takes each thing that is told to the field for it', async () => {
    const actions = await planOn('Search for action movies directed by Lee from year 1999.', MOVIES);
    expect(actions).toMatchObject([
      { kind: 'type', ref: 'e5', text: '1999' },
      { kind: 'type', ref: 'e4', text: 'Lee' },
      { kind: 'type', ref: 'e3', text: 'action' },
      { kind: 'click', ref: 'e6' },
      { kind: 'done' },
    ]);
  });

  it('is none where one thing alone is told', async () => {
    expect(await planOn('Search for films from 1999', MOVIES)).toMatchObject([{ kind: 'ask' }]);
  });
});

describe('what alone is to be shown', () => {
  const ISSUES = [
    '- heading "Issues" [ref=e1]',
    ...['Status: Any Open Closed', 'Priority: Any High Low'].flatMap((line, i) => {
      const [name = '', ...options] = line.split(/:? /);
      return [
        `- combobox "${name}" [ref=l${i}]:`,
        ...options.map((option, k) => `  - option "${option}"${k === 0 ? ' [selected]' : ''}`),
      ];
    }),
  ].join('\n');

  it.each([
    'Show only the open issues with high priority.',
    'show me only high priority issues that are open',
    'filter for open issues with high priority',
  ])('"%s" is chosen in each list that has some of it', async (request) => {
    expect(await planOn(request, ISSUES)).toMatchObject([
      { kind: 'select', ref: 'l0', options: ['Open'] },
      { kind: 'select', ref: 'l1', options: ['High'] },
      { kind: 'done' },
    ]);
  });

  it('is not chosen where it is denied, or may be either', async () => {
    const chosen = async (request: string) =>
      (await planOn(request, ISSUES)).filter(({ kind }) => kind === 'select').length;
    expect(await chosen('show only issues that are not open with high priority')).toBeLessThan(2);
    expect(await chosen('show only open or high priority issues')).toBeLessThan(2);
  });
});
