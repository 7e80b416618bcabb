// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { chosenTold } from '../../../../../control-plane/src/plan/rules/questions/chosen.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const form = [
  '- radio "By post" [ref=e1]',
  '- radio "By boat" [checked] [ref=e2]',
  '- checkbox "Insured" [checked] [ref=e3]',
  '- checkbox "Gift" [ref=e4]',
  '- combobox "Paper" [ref=e5]:',
  '  - option "Plain" [selected]',
].join('\n');

const told = (question: string, page = form) => chosenTold(question, turnOn(page, question));

it.each([
  'Which way is selected at the moment?',
  'which of these options are ticked',
  'what is currently chosen?',
])('tells the options that are on: "%s"', (question) => {
  expect(told(question)).toBe('By boat, Insured.');
});

it.each([
  ['it is asked of a list of its own', 'which paper is selected?'],
  ['more is asked', 'which way is selected on weekdays?'],
  ['no state is asked for', 'which way is fastest?'],
])('tells none where %s: "%s"', (_, question) => {
  expect(told(question)).toBeUndefined();
});

it('tells none where none is on, or one of them has no name', () => {
  const question = 'which way is selected?';
  expect(told(question, form.replaceAll(' [checked]', ''))).toBeUndefined();
  expect(told(question, '- radio [checked] [ref=e1]\n- checkbox "Gift" [checked] [ref=e2]')).toBeUndefined();
});

describe('what says of itself that it is selected', () => {
  const park = (mark: string) =>
    [
      '- tree "Nodes" [ref=e1]:',
      '  - treeitem "Root node" [expanded] [ref=e2]:',
      '    - text: Root node',
      '    - group [ref=e3]:',
      `      - treeitem "North node"${mark} [ref=e4]`,
      '      - treeitem "South node" [ref=e5]',
      '- table [ref=e6]:',
      ...['Oak', 'Elm', 'Ash'].flatMap((name, i) => [
        `  - row${i === 1 ? mark : ''} [ref=r${i}]:`,
        `    - cell "${name}" [ref=c${i}]`,
        `    - cell "${i + 3} m" [ref=d${i}]`,
      ]),
    ].join('\n');

  it.each([
    ['which node is selected', 'North node.'],
    ['what node is currently highlighted?', 'North node.'],
    ['which row is selected right now', 'Elm.'],
    ['what is selected?', 'North node, Elm.'],
  ])('answers "%s"', async (question, answer) => {
    expect(await planOn(question, park(' [selected]'))).toEqual([{ kind: 'done', answer }]);
  });

  it('is not guessed where nothing does', async () => {
    expect(await planOn('which node is selected', park(''))).not.toContainEqual(
      expect.objectContaining({ kind: 'done' }),
    );
  });
});
