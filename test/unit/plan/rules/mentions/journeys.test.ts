// SPDX-License-Identifier: MIT
// A journey whose fields show where it goes now, and the connections that it finds.
import { describe, expect, it } from 'vitest';
import { quantityOf } from '../../../../../control-plane/src/plan/rules/language/quantities.ts';
import { planOn } from '../../../../support/planning.ts';

const FORM = `- generic [ref=e1]:
  - text: From
  - combobox "From Leith" [ref=f1] [collapsed]: Leith
  - button "Swap harbours" [ref=s1]: ⇄
  - text: To
  - combobox "To Burray" [ref=t1] [collapsed]: Burray
- textbox "Day" [ref=d1] [takes=date]: 2026-11-20
- combobox "Cabin" [ref=c1]:
  - option "None" [selected]
  - option "Outside"
- button "Find ferries" [ref=b1]`;
const row = (ref: string, ...cells: string[]) =>
  [
    '  - row:',
    ...cells.map((cell) => `    - cell "${cell}"`),
    '    - cell:',
    `      - button "Buy" [ref=${ref}]`,
  ].join('\n');
const FOUND = `${FORM}
- table [ref=r0]:
  - row:
    - columnheader "Leaves"
    - columnheader "Takes"
    - columnheader "Stops"
    - columnheader "x"
${row('x1', '7:10', '2 h 29', '2')}
${row('x2', '9:40', '2 h 55', 'none')}
${row('x3', '12:15', '2 h 18', '1')}`;

const acts = async (said: string, page: string) =>
  (await planOn(said, page)).flatMap((action) => ('ref' in action ? [action] : []));

describe('a field that shows what it holds in its name', () => {
  it('takes what is told by the word before it', async () => {
    expect((await acts('find ferries from Leith to Stromness on 25 November', FORM))[0]).toMatchObject({
      ref: 'f1',
    });
    expect(JSON.stringify(await acts('set from to Kirkwall', FORM))).toContain('"f1"');
  });

  it('has what swaps it pressed where that is said', async () => {
    const [first] = await acts('swap the harbours and take an outside cabin', FORM);
    expect(first).toMatchObject({ kind: 'click', ref: 's1' });
  });
});

describe('of the connections', () => {
  it.each([
    ['buy the quickest one', 'x3'],
    ['buy the fastest ferry', 'x3'],
    ['buy the one with the fewest stops', 'x2'],
    ['buy the slowest one', 'x2'],
  ])('"%s" is that one', async (said, ref) => {
    expect((await acts(said, FOUND))[0]).toMatchObject({ kind: 'click', ref });
  });

  it.each([
    ['2 h 29', 149],
    ['2h05', 125],
    ['1 hr 5 min', 65],
    ['3 h 2 stops', 180],
  ])('%s takes %d minutes', (shown, minutes) => {
    expect(quantityOf(shown)).toBe(minutes);
  });
});
