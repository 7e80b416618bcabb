// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../support/planning.ts';

const page = (...told: string[]): string =>
  [
    '- heading "Parcel desk" [level=1] [ref=e1]',
    '- textbox "Tracking number" [ref=e2]',
    '- button "Track" [ref=e3]',
    '- textbox "Your name" [ref=e4]',
    '- button "Order a collection" [ref=e5]',
    ...told,
  ].join('\n');
const TOLD = page('- paragraph [ref=e9]: It is at the depot in Hull and comes on Friday.');

describe('a question with a code in it', () => {
  it.each(['where is parcel LX-22107?', 'when does the parcel LX-22107 come'])(
    'looks the code up, and tells what comes up: %s',
    async (said) => {
      const steps = await planThrough(said, page(), TOLD);
      expect(steps[0]).toMatchObject([
        { kind: 'type', ref: 'e2', text: 'LX-22107' },
        { kind: 'click', ref: 'e3' },
      ]);
      expect(steps.at(-1)).toMatchObject([
        { kind: 'done', answer: expect.stringContaining('depot in Hull') },
      ]);
    },
  );

  it('is put to no form that does more than look up', async () => {
    const form = page().replace('"Track"', '"Report as lost"');
    expect((await planThrough('where is parcel LX-22107?', form))[0]).not.toContainEqual(
      expect.objectContaining({ kind: 'type' }),
    );
  });
});
