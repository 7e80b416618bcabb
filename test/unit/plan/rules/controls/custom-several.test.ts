// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const SHUT = ['- paragraph [ref=e4]: "Crew:"', '- generic [ref=e5] [cursor=pointer]: Choose people…'].join(
  '\n',
);
const OPEN = `${SHUT}
- generic [ref=e8]:
  - textbox "Search people" [ref=e9]
  - generic [ref=e10]:
    - paragraph [ref=e11] [cursor=pointer]: Amara Diop camera
    - paragraph [ref=e12] [cursor=pointer]: Ben Castle sound
    - paragraph [ref=e15] [cursor=pointer]: Ewa Nowak make-up
    - paragraph [ref=e16] [cursor=pointer]: Finn Castle sound`;

const lastOf = async (said: string) => (await planThrough(said, SHUT, OPEN))[1];

describe('several of a list of the page’s own making', () => {
  it('are each called by the name that their lines begin with', async () => {
    expect(await lastOf('choose Ewa Nowak and Ben Castle as the crew')).toMatchObject([
      { kind: 'click', ref: 'e15' },
      { kind: 'click', ref: 'e12' },
      { kind: 'done' },
    ]);
  });

  it('are not chosen in part', async () => {
    const [action] = (await lastOf('choose Amara Diop and Zoe Zorn as the crew')) ?? [];
    expect(action).not.toMatchObject({ ref: 'e11' });
  });
});
