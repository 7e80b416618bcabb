// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { extractRows } from '../../../control-plane/src/plan/extract.ts';

const PAGE = `- table "Crew" [ref=e1]:
  - rowgroup [ref=e2]:
    - row "Name Age Home town" [ref=e3]:
      - columnheader "Name" [ref=e4]
      - columnheader "Age" [ref=e5]
      - columnheader "Home town" [ref=e6]
  - rowgroup [ref=e7]:
    - row "Ada 36 London" [ref=e8]:
      - cell "Ada" [ref=e9]
      - cell "36" [ref=e10]
      - cell "London" [ref=e11]
    - row "Grace" [ref=e12]:
      - cell "Grace" [ref=e13]
      - cell [ref=e14]
      - cell "New York" [ref=e15]
- list "Offers" [ref=e20]:
  - listitem [ref=e21]:
    - heading "Kettle" [level=3] [ref=e22]
    - text: "Colour: red"
    - link "More" [ref=e23]:
      - /url: /kettle
    - text: 19.90 €
  - listitem [ref=e24]:
    - heading "Lamp" [level=3] [ref=e25]
    - text: "Colour: green"
- paragraph [ref=e30]: Nothing here
`;

const rows = (ref: string, ...fields: string[]) => JSON.parse(extractRows(PAGE, { ref, name: 'It' }, fields));

describe('extractRows', () => {
  it('reads the cells of a table under their columns', () => {
    expect(rows('e1', 'name', 'Age', 'town')).toEqual({
      rows: [
        { name: 'Ada', Age: '36', town: 'London' },
        { name: 'Grace', Age: null, town: 'New York' },
      ],
      total: 2,
    });
  });

  it('reads what the items of a list say under a label, and what any item has', () => {
    expect(rows('e20', 'title', 'colour', 'price', 'link')).toEqual({
      rows: [
        { title: 'Kettle', colour: 'red', price: '19.90 €', link: '/kettle' },
        { title: 'Lamp', colour: 'green', price: null, link: null },
      ],
      total: 2,
    });
  });

  it('invents nothing: a name that nothing bears is refused with those there are', () => {
    expect(() => rows('e1', 'salary')).toThrow(
      '"It" shows nothing named "salary"; it has "Name", "Age", "Home town".',
    );
    expect(() => rows('e20', 'weight')).toThrow('it has "Colour".');
  });

  it('says where there is nothing to read', () => {
    expect(() => rows('e30', 'text')).toThrow('"It" holds neither rows nor items.');
    expect(() => rows('e99', 'text')).toThrow('"It" is no longer on the page.');
  });

  it('keeps to its bound, and tells how many there are', () => {
    const items = Array.from({ length: 500 }, (_, i) => `  - listitem [ref=f${i}]: Item number ${i}`);
    const text = extractRows(['- list [ref=e1]:', ...items].join('\n'), { ref: 'e1', name: 'L' }, ['text']);
    expect(text.length).toBeLessThanOrEqual(3_900);
    const { rows: kept, total } = JSON.parse(text);
    expect(total).toBe(500);
    expect(kept.length).toBeGreaterThan(80);
    expect(kept[1]).toEqual({ text: 'Item number 1' });
  });
});
