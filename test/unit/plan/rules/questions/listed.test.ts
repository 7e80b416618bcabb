// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { listed } from '../../../../../control-plane/src/plan/rules/questions/listed.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = `- generic [ref=e1]:
  - generic [ref=e2] [cursor=pointer]: Rooms
  - generic [ref=e3] [cursor=pointer]: Rules
- generic [ref=e4]:
  - text: Call
  - link "Reception" [ref=e5]:
    - /url: "#"
  - text: or see
  - link "Lost property" [ref=e6]:
    - /url: "#"
- button "Print" [ref=e7]
- list [ref=e8]:
  - listitem [ref=e9] [cursor=pointer]: "▾ Old"
  - listitem [ref=e10]: tax.pdf
  - listitem [ref=e11]: lease.txt`;

describe('all that there is of a kind', () => {
  const { model } = turnOn(PAGE, 'x');

  it.each([
    ['which links are there', 'Reception, Lost property.'],
    ['list the links', 'Reception, Lost property.'],
    ['what buttons does the page have', 'Print.'],
    ['which tabs are there', 'Rooms, Rules.'],
    ['which files are', 'tax.pdf, lease.txt.'],
    ['name all the folders', 'Old.'],
  ])('is listed: "%s"', (question, list) => {
    expect(listed(question, model)).toBe(list);
  });

  it.each(['which images are there', 'which links are broken', 'what is the link'])(
    'is not where there is none, or something else is asked: "%s"',
    (question) => {
      expect(listed(question, model)).toBeUndefined();
    },
  );
});
