// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const SETTINGS = `- heading "Settings" [level=1] [ref=h]
- textbox "Display name" [ref=a]: Jo
- button "Save changes" [ref=s]
- button "Reset to defaults" [ref=r]
- button "Publish" [ref=p]`;

describe('a deed on the whole page', () => {
  it.each([
    ['save my settings', 's'],
    ['save the settings', 's'],
    ['save everything', 's'],
    ['reset everything to defaults', 'r'],
    ['publish the leaflet', 'p'],
  ])('is done by the button that says no more than that: %s', async (said, ref) => {
    expect((await planOn(said, SETTINGS))[0]).toMatchObject({ kind: 'click', ref });
  });

  it('is none where two buttons do it', async () => {
    const page = `${SETTINGS}\n- button "Save" [ref=s2]`;
    expect((await planOn('save everything', page))[0]).not.toMatchObject({ ref: 's' });
  });
});
