// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

describe('whose a value is', () => {
  const boat = (of: string) =>
    [
      '- generic [ref=e1]:',
      ...[
        ['Your name', 'Ida Moss'],
        [of, 'Tern'],
        ['Length', '7'],
      ].map(([name, value], i) => `  - textbox "${name}" [ref=f${i}]: "${value}"`),
      '  - button "Keep" [ref=b1]',
    ].join('\n');
  const typed = async (said: string, of: string) =>
    (await planOn(said, boat(of))).flatMap((one) => (one.kind === 'type' ? [[one.ref, one.text]] : []));

  it('is told by one name, though the page has a field for each of its words', async () => {
    for (const of of ['Boat', "Boat's name", 'Name of the boat'])
      expect(await typed('change the name of the boat to Petrel', of)).toEqual([['f1', 'Petrel']]);
    expect(await typed('set the length of the boat to 9', 'Boat')).toEqual([['f2', '9']]);
    expect(await typed('set the name and the boat to Petrel', 'Boat')).toHaveLength(2);
  });

  it('is never that of whoever fills the form in', async () => {
    expect(await typed('put Petrel in as the name of the boat', 'Boat')).toEqual([['f1', 'Petrel']]);
    expect(await typed('change my name to Una', 'Boat')).toEqual([['f0', 'Una']]);
  });

  it('is no part of the value', async () => {
    expect(await typed('the boat is called Petrel', 'Boat')).toEqual([['f1', 'Petrel']]);
    expect(await typed('fill in the name of the boat, Petrel', "Boat's name")).toEqual([['f1', 'Petrel']]);
    expect(await typed('my name is Una and the length of the boat 9', 'Boat')).toEqual([
      ['f0', 'Una'],
      ['f2', '9'],
    ]);
  });
});
