// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const part = (title: string, i: number) => `  - generic [ref=p${i}]:
    - heading "${title}" [level=2] [ref=h${i}]
    - paragraph [ref=n${i}]:
      - text: Name
      - textbox [ref=a${i}]
    - paragraph [ref=c${i}]:
      - text: City
      - textbox [ref=b${i}]`;
const FORM = [
  '- generic [ref=e1]:',
  '  - heading "Removal" [level=1] [ref=e2]',
  part('Old home', 1),
  part('New home', 2),
].join('\n');

describe('parts of a form that ask for the same', () => {
  it.each([
    'The city in the new home is Oslo',
    'set the city in the new home section to Oslo',
    'in the new home the city is Oslo',
    'put Oslo as the city under the new home',
  ])('are told apart by their headings: "%s"', async (said) => {
    expect(await planOn(said, FORM)).toMatchObject([{ kind: 'type', ref: 'b2', text: 'Oslo' }]);
  });

  it('take all that is told for one of them', async () => {
    expect(await planOn('name Bo Lind and city Oslo for the old home', FORM)).toMatchObject([
      { kind: 'type', ref: 'a1', text: 'Bo Lind' },
      { kind: 'type', ref: 'b1', text: 'Oslo' },
    ]);
  });

  it('are not meant by what several of them are called', async () => {
    const [first] = await planOn('the city in the home is Oslo', FORM);
    expect(first).not.toMatchObject({ kind: 'type', text: expect.stringContaining('home') });
  });
});
