// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const first = async (text: string, page: string[]) => (await planOn(text, page.join('\n')))[0];

describe('a date', () => {
  it('is not typed into a field that takes no typing, which is opened', async () => {
    const page = [
      '- text: Departure',
      '- textbox "Departure" [ref=e1] [readonly]',
      '- textbox "Name" [ref=e2]',
    ];
    expect(await first('set the departure to 9 March 2027', page)).toMatchObject({
      kind: 'click',
      ref: 'e1',
    });
  });

  it('is chosen in the calendar that a button of that name opens', async () => {
    const page = ['- button "Departure date" [ref=e1]', '- textbox "Name" [ref=e2]'];
    expect(await first('choose 18 March 2027 as the departure date', page)).toMatchObject({
      kind: 'click',
      ref: 'e1',
    });
  });

  it('is chosen in the calendar that is open, whose pages a sign turns', async () => {
    const days = Array.from({ length: 28 }, (_, i) => `  - cell "${i + 1}" [ref=d${i + 1}] [cursor=pointer]`);
    const page = [
      '- textbox "Departure" [ref=e1] [readonly]',
      '- generic [ref=e2]:',
      '  - generic [ref=e3] [cursor=pointer]: ‹',
      '  - text: February 2027',
      '  - generic [ref=e4] [cursor=pointer]: ›',
      ...days,
    ];
    expect(await first('set the departure to 9 March 2027', page)).toMatchObject({ ref: 'e4' });
    expect(await first('set the departure to 9 February 2027', page)).toMatchObject({ ref: 'd9' });
  });
});
