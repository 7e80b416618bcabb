// SPDX-License-Identifier: MIT
// What is to be written down may be said by what the page calls it.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PASSPORT = [
  '- heading "Boat 88" [ref=e1]',
  '- table [ref=e2]:',
  '  - rowgroup [ref=e3]:',
  ...[
    ['Owner', 'Ida Falk'],
    ['Owner’s agent', 'Per Moe'],
    ['Harbour', 'Skien'],
    ['Home harbour', 'Larvik'],
    ['Gross tonnage', '14.5 t'],
    ['Order number', 'K-771'],
  ].flatMap(([label, value], i) => [
    `    - row [ref=r${i}]:`,
    `      - cell "${label}" [ref=l${i}]`,
    `      - cell "${value}" [ref=v${i}]`,
  ]),
  '- generic [ref=e40]:',
  '  - text: "Note:"',
  '  - textbox [ref=e41]',
  '- generic [ref=e42]:',
  '  - text: "Checked value:"',
  '  - textbox [ref=e43]',
  '- button "Submit" [ref=e44]',
].join('\n');

const typed = async (text: string): Promise<unknown[]> =>
  (await planOn(text, PASSPORT)).map((action) =>
    action.kind === 'type' ? `${action.ref}: ${action.text}` : action.kind,
  );

describe('what is to be written down', () => {
  it.each([
    ['put the owner in the note box', 'e41: Ida Falk'],
    ["write the owner's name into the note", 'e41: Ida Falk'],
    ['put the gross tonnage in the note box', 'e41: 14.5 t'],
    ['the note is the home harbour', 'e41: Larvik'],
    ['enter the value of Harbour into the "Checked value" text field', 'e43: Skien'],
    ['put the owner from the table in the note box', 'e41: Ida Falk'],
    ['find the row label Harbour in the table and type its value into the note', 'e41: Skien'],
    ['find the label Owner, type the value next to it into the note', 'e41: Ida Falk'],
    ['enter the value of "Home harbour" into "Checked value"', 'e43: Larvik'],
    ['type the order number into the checked value box', 'e43: K-771'],
  ])('%s: is what the page calls so', async (text, deed) => {
    expect(await typed(text)).toEqual([deed, 'done']);
  });

  it.each([
    ['put "the owner" in the note box', 'e41: the owner'],
    ['type the owner is away into the note', 'e41: the owner is away'],
    ['put call the owner in the note box', 'e41: call the owner'],
  ])('%s: is typed as it was said', async (text, deed) => {
    expect(await typed(text)).toEqual([deed, 'done']);
  });
});
