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
