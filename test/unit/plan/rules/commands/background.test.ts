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
    'keep it at the office because the stairs are icy',
    'nobody will be here so keep it at the office',
  ])('is left out: "%s"', async (said) => {
    expect(await refs(said)).toEqual(['e1']);
  });

  it('is not left out where the page has it', async () => {
    const more = ['- checkbox "Ring twice" [ref=e3]'];
    expect(await refs('nobody will ring so keep it at the office', more)).not.toEqual(['e1']);
  });

  it('is not left out where the page asks for it', async () => {
    const said = 'keep it at the office because the people at the gate are away';
    expect(await refs(said)).toEqual(['e1']);
    expect(await refs(said, ['- textbox "Reason" [ref=e3]'])).toEqual([]);
  });
});
