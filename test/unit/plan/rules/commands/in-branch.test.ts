// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const folder = (inside: string): string => `- list [ref=e1]:
  - listitem [ref=e2] [collapsed]:
    - generic [ref=e3] [cursor=pointer]: +
    - generic [ref=e4] [cursor=pointer]: Boats
  - listitem [ref=e5]${inside === '' ? ' [collapsed]' : ''}:
    - generic [ref=e6] [cursor=pointer]: ${inside === '' ? '+' : '−'}
    - generic [ref=e7] [cursor=pointer]: Letters${inside}`;

const OPEN = folder(`
    - list [ref=e8]:
      - listitem [ref=e9]:
        - generic [ref=e10] [cursor=pointer]: landlord.doc
      - listitem [ref=e11]:
        - generic [ref=e12] [cursor=pointer]: jib.doc`);

describe('what a branch is called by in part', () => {
  it('is looked for in it', async () => {
    expect((await planOn('click on the letter to the landlord', folder('')))[0]).toMatchObject({ ref: 'e6' });
    expect((await planOn('click on the letter to the landlord', OPEN))[0]).toMatchObject({ ref: 'e10' });
  });

  it('is the branch where no more is said', async () => {
    expect((await planOn('click on the Letters folder', OPEN))[0]).toMatchObject({ ref: 'e7' });
  });
});
