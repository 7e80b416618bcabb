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

const TREE = `- generic [ref=e1]:
  - generic [ref=e2]:
    - checkbox "Drinks" [ref=e3]
    - generic [ref=e4]:
      - generic [ref=e5]:
        - checkbox "Tea" [ref=e6]
        - generic [ref=e7]:
          - generic [ref=e8]:
            - checkbox "Green" [ref=e9]
          - generic [ref=e10]:
            - checkbox "Black" [ref=e11]
      - generic [ref=e12]:
        - checkbox "Water" [ref=e13]
  - button "Filter" [ref=e14]`;

describe('the kind that stands over what was named', () => {
  it.each([
    ['tick green tea and water', ['e9', 'e13']],
    ['tick green and black tea', ['e9', 'e11']],
    ['tick black tea, water', ['e11', 'e13']],
    ['tick green tea and black tea', ['e9', 'e11']],
    ['tick tea and water', ['e6', 'e13']],
    ['tick water tea', ['e13', 'e6']],
  ])('is no box of its own to tick: "%s"', async (said, refs) => {
    expect(await planOn(said, TREE)).toMatchObject([
      ...refs.map((ref) => ({ kind: 'check', ref })),
      { kind: 'done' },
    ]);
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
