// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const NIGHTS = [
  '- paragraph [ref=p]:',
  '  - text: "Guests:"',
  ...['1', '2', '3'].map((count) => `  - generic [ref=g${count}] [cursor=pointer]: "${count}"`),
  '- button "Request stay" [ref=b]',
].join('\n');

it.each(['choose 2 guests', 'select 2 guests and press Request stay'])(
  'the number of a line is chosen, and not the line: "%s"',
  async (text) => {
    expect((await planOn(text, NIGHTS))[0]).toMatchObject({ kind: 'click', ref: 'g2' });
  },
);

it('a line without that number is not chosen for it', async () => {
  expect(await planOn('choose 7 guests', NIGHTS)).not.toContainEqual(
    expect.objectContaining({ kind: 'click', ref: 'g2' }),
  );
});
