// SPDX-License-Identifier: MIT
// Two of which the page offers both as one.
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const form = (...times: string[]): string =>
  [
    '- generic [ref=e1]:',
    '  - text: Time',
    '  - generic [ref=e2]:',
    ...times.map((name, i) => `    - generic [ref=t${i}] [cursor=pointer]: ${name}`),
    '- textbox "Name" [ref=e3]',
    '- button "Apply" [ref=e4]',
  ].join('\n');

it.each(['choose both day and night', 'select day and night, both', 'choose day and night'])(
  'two that are offered as one are that one: %s',
  async (said) => {
    const clicked = (await planOn(said, form('Day', 'Night', 'Both'))).flatMap((action) =>
      action.kind === 'click' ? [action.ref] : [],
    );
    expect(clicked).toEqual(['t2']);
  },
);

it('one of them is that one', async () => {
  expect((await planOn('choose night', form('Day', 'Night', 'Both')))[0]).toMatchObject({ ref: 't1' });
});
