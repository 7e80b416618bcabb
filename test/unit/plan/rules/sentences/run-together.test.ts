// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const GOODS = ['Brown lentils', 'Oat milk', 'Sea salt', 'Milk'];
const SHOP = [
  '- generic [ref=e1]:',
  ...GOODS.flatMap((name, i) => [
    `  - generic [ref=g${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=p${i}]: €${i + 2}.40`,
    `    - generic [ref=s${i}]: 4.${i} ★`,
    `    - button "Add" [ref=b${i}]`,
    `    - button "Add to favourites" [ref=f${i}]`,
  ]),
].join('\n');
const FORM = `- generic [ref=e1]:
  - checkbox "Bread" [ref=e2]
  - checkbox "Sour milk" [ref=e3]
  - checkbox "Milk" [ref=e4]
  - checkbox "Eggs" [ref=e5]
  - button "Save" [ref=e6]`;

describe('names that stand side by side without a comma', () => {
  it.each([
    ['tick milk eggs and bread', ['e4', 'e5', 'e2']],
    ['tick sour milk eggs', ['e3', 'e5']],
    ['tick sour milk and eggs', ['e3', 'e5']],
  ])('are each ticked: "%s"', async (said, refs) => {
    expect(await planOn(said, FORM)).toMatchObject([
      ...refs.map((ref) => ({ kind: 'check', ref })),
      { kind: 'done' },
    ]);
  });

  it('are each a thing of the list, taken as they stand on the page', async () => {
    expect(await planOn('buy sea salt oat milk', SHOP)).toMatchObject([{ kind: 'click', ref: 'b1' }]);
  });
});

describe('a thing of a list', () => {
  it('is bought by what adds it, not by what makes it a favourite', async () => {
    expect(await planOn('buy sea salt', SHOP)).toMatchObject([
      { kind: 'click', ref: 'b2' },
      { kind: 'done' },
    ]);
  });

  it('is made a favourite by that button, not by the star that tells what people think of it', async () => {
    expect(await planOn('favourite the sea salt', SHOP)).toMatchObject([
      { kind: 'click', ref: 'f2' },
      { kind: 'done' },
    ]);
  });
});
