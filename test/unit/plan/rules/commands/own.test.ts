// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const card = (name: string, phone: string, at: number): string => `- generic [ref=e1]:
  - generic [ref=e2]: Contact book
  - heading "${name}" [level=2] [ref=e3]
  - generic [ref=e4]:
    - term [ref=e5]: Phone
    - definition [ref=e6]:
      - link "${phone}" [ref=e7]
    - term [ref=e8]: Email
    - definition [ref=e9]:
      - link "${name.split(' ')[0]?.toLowerCase()}@post.example" [ref=e10]
    - term [ref=e11]: Address
    - definition [ref=e12]:
      - link "${at} Mill Lane" [ref=e13]
  - navigation [ref=e14]:
    - link "< back" [ref=e15]
    - generic [ref=e16]: ${at} / 5
    - link "next >" [ref=e17]`;

const BOOK = card('Basil Teng', '0555 201', 3);

describe('what is told of somebody', () => {
  it.each([
    ['Find Basil in the contact book and click on their phone number', 'e7'],
    ["click Basil Teng's email address", 'e10'],
    ['click on the address of Basil', 'e13'],
    ['go to Basil Teng and press the e-mail', 'e10'],
    // On another page.
    ['Find Mireille in the contact book and click on their address', 'e17'],
    ["click Mireille's phone number", 'e17'],
    ["what is Mireille Dace's phone number?", 'e17'],
  ])('is pressed with that one alone: "%s"', async (said, ref) => {
    expect((await planOn(said, BOOK))[0]).toMatchObject({ kind: 'click', ref });
  });

  it.each([
    ["what's basil's address", /3 Mill Lane/],
    ['what is the phone number of Basil Teng?', /0555 201/],
    ['which phone number does Basil have', /0555 201/],
  ])('is read: "%s"', async (said, answer) => {
    expect((await planOn(said, BOOK)).at(-1)).toMatchObject({ answer: expect.stringMatching(answer) });
  });

  it('is looked for behind the name where nothing of it is shown', async () => {
    const names = `- list [ref=e1]:
  - listitem [ref=e2] [cursor=pointer]: Ivo
  - listitem [ref=e3] [cursor=pointer]: Kit`;
    const shown = `${names}
- generic [ref=e4]:
  - heading "Ivo" [level=3] [ref=e5]
  - generic [ref=e6]:
    - text: Phone
    - link "12" [ref=e7]`;
    expect((await planOn('Find Kit and click on their phone number', names))[0]).toMatchObject({ ref: 'e3' });
    expect((await planOn("click Kit's phone number", shown))[0]).toMatchObject({ ref: 'e3' });
    expect((await planOn("click Ivo's phone number", shown))[0]).toMatchObject({ ref: 'e7' });
  });
});
