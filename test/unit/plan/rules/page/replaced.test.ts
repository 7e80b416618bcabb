// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { optionsOf, takesSeveral } from '../../../../../control-plane/src/plan/rules/page/options.ts';
import { planOn } from '../../../../support/planning.ts';

const listsOn = (lines: string[]) => {
  const page = {
    url: 'http://site.test/',
    title: '',
    snapshot: lines.join('\n'),
    refused: [],
    restored: false,
  };
  return modelOf(page).elements.filter(({ kind }) => kind === 'list');
};

describe('a native list that a library replaced', () => {
  it('lends its options to the control that stands for it', () => {
    const [list, ...more] = listsOn([
      '- paragraph [ref=e1]:',
      '  - text: Extras',
      '  - listbox [ref=e2]:',
      '    - option "Helmet" [ref=e3]',
      '    - option "Lock" [ref=e4]',
      '  - generic [ref=e5]:',
      '    - combobox "Extras" [ref=e6]',
    ]);
    expect(more).toEqual([]);
    expect(list?.ref).toBe('e6');
    expect(list && optionsOf(list).map(({ name }) => name)).toEqual(['Helmet', 'Lock']);
    expect(list && takesSeveral(list)).toBe(true);
  });

  it('is a list like any other where nothing stands for it', () => {
    const lists = listsOn([
      '- paragraph [ref=e1]:',
      '  - text: Extras',
      '  - combobox [ref=e2]:',
      '    - option "Helmet"',
      '- paragraph [ref=e3]:',
      '  - text: Colour',
      '  - combobox "Colour" [ref=e4]',
    ]);
    expect(lists.map(({ ref }) => ref)).toEqual(['e2', 'e4']);
  });
});

it('what is clicked for a list that cannot be reached itself has its name', async () => {
  const page = [
    '- generic [ref=e1] [cursor=pointer]:',
    '  - generic:',
    '    - combobox "Status"',
    '  - generic [ref=e2]: Any status',
    '- combobox [ref=e3] [cursor=pointer] [collapsed]:',
    '  - generic: Room type',
    '  - combobox "Room type":',
    '    - combobox:',
    '      - option [selected]',
  ].join('\n');
  expect((await planOn('set the status to open', page))[0]).toMatchObject({ kind: 'click', ref: 'e1' });
  expect((await planOn('choose Suite as the room type', page))[0]).toMatchObject({
    kind: 'click',
    ref: 'e3',
  });
});
