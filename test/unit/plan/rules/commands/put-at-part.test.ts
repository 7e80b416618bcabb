// SPDX-License-Identifier: MIT
// Parts of a page that each have a search of their own, by which somebody is added to them.
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const boats = (offers: string[] = []): string =>
  [
    '- heading "Who rows where" [level=2] [ref=e1]',
    ...['Red boat', 'Blue boat', 'Green boat'].flatMap((name, i) => [
      `- generic [ref=g${i}]:`,
      `  - heading "${name}" [level=3] [ref=h${i}]`,
      `  - searchbox "Find a rower" [ref=s${i}]${i === 1 && offers.length > 0 ? ': ada' : ''}`,
      ...(i === 1 ? offers : []).flatMap((offer, j) => [
        `  - paragraph [ref=p${j}]:`,
        `    - generic [ref=n${j}]: ${offer}`,
        `    - button "Add" [ref=a${j}]`,
      ]),
    ]),
  ].join('\n');

const OFFERS = ['Ada Berg Oslo', 'Ada Moe Bergen'];

describe('who is put at a part of the page', () => {
  it('is searched for there and added', async () => {
    const steps = await planThrough('seat ada moe in the blue boat', boats(), boats(['Ada Moe Bergen']));
    expect(steps[0]).toMatchObject([{ kind: 'type', ref: 's1', text: 'ada moe' }]);
    expect(steps[1]).toMatchObject([{ kind: 'click', ref: 'a0' }, { kind: 'done' }]);
  });

  it('may be told by where they are from', async () => {
    const steps = await planThrough('put the ada from bergen in the blue boat', boats(), boats(OFFERS));
    expect(steps[0]).toMatchObject([{ kind: 'type', ref: 's1', text: 'ada' }]);
    expect(steps[1]).toMatchObject([{ kind: 'click', ref: 'a1' }, { kind: 'done' }]);
  });

  it('is searched for in the part that is told, by what is quoted alone', async () => {
    const [first] = await planThrough('Search for "Ada" in the green boat', boats());
    expect(first?.[0]).toMatchObject({ kind: 'type', ref: 's2', text: 'Ada' });
  });
});
