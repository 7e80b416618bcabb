// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const LIST = `- list [ref=e1]:
  - listitem [ref=e2]: Item 10
  - listitem [ref=e3]: Item 9
  - listitem [ref=e4]: Item 8
- button "Submit" [ref=e5]`;

describe('what is dragged', () => {
  it('goes before what stands at its new place when it moves up, and after it when it moves down', async () => {
    expect(await planOn('drag item 8 to the top', LIST)).toMatchObject([
      { ref: 'e4', toRef: 'e2', edge: 'before' },
      { kind: 'done' },
    ]);
    expect(await planOn('drag item 10 down by one', LIST)).toMatchObject([
      { ref: 'e2', toRef: 'e3', edge: 'after' },
      { kind: 'done' },
    ]);
  });

  it('stays where it is already', async () => {
    expect(await planOn('drag item 10 to the top', LIST)).toMatchObject([{ kind: 'done' }]);
  });

  it('is asked about where its list has no such place', async () => {
    expect(await planOn('drag item 10 to the 7th position', LIST)).toMatchObject([{ kind: 'ask' }]);
  });

  it('is, of a list to be sorted, what is out of order first, numbers by their size', async () => {
    expect(await planOn('sort the list in increasing order', LIST)).toMatchObject([
      { ref: 'e4', toRef: 'e2', edge: 'before' },
    ]);
    expect(await planOn('sort the list in descending order', LIST)).toMatchObject([{ kind: 'done' }]);
  });
});
