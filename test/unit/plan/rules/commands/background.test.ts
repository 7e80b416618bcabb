// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const PAGE = ['- radio "Keep it at the office" [ref=e1]', '- radio "Leave it by the gate" [ref=e2]'];
const refs = async (said: string, more: string[] = []) =>
  (await planThrough(said, [...PAGE, ...more].join('\n')))
    .flat()
    .flatMap((action) => ('ref' in action ? [action.ref] : []));

describe('what only tells why', () => {
  it.each([
    "cant be in tmrw so just keep it at the office, i'll get it myself",
    'nobody will be here so keep it at the office',
  ])('is left out: "%s"', async (said) => {
    expect(await refs(said)).toEqual(['e1']);
  });

  it('is not left out where the page has it', async () => {
    const more = ['- checkbox "Ring twice" [ref=e3]'];
    expect(await refs('nobody will ring so keep it at the office', more)).not.toEqual(['e1']);
  });

  it('is not left out where a later page may ask for it', async () => {
    const more = ['- button "Dr. Sana Malik" [ref=e3]'];
    expect(await refs('book dr. malik, my knee hurts', more)).toEqual([]);
  });
});
