// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const TABS = (open: string, panel: string): string => `- tablist [ref=e1]:
  - tab "Episodes"${open === 'Episodes' ? ' [selected]' : ''} [ref=e2]
  - tab "Queue (1)"${open === 'Queue' ? ' [selected]' : ''} [ref=e3]
- tabpanel [ref=e4]:
${panel}`;

const CLOSED = `  - heading [level=3] [ref=e5]:
    - button "The salt ships" [ref=e6] [cursor=pointer] [collapsed]
  - heading [level=3] [ref=e7]:
    - button "Night trains" [ref=e8] [cursor=pointer] [collapsed]`;
const UNFOLDED = `  - heading [level=3] [ref=e5]:
    - button "The salt ships" [ref=e6] [cursor=pointer] [expanded]
  - region [ref=e9]:
    - button "Add to queue" [ref=e10]
  - heading [level=3] [ref=e7]:
    - button "Night trains" [ref=e8] [cursor=pointer] [collapsed]`;

describe('a tab that only shows what is spoken of', () => {
  it('does nothing that is to be done with it', async () => {
    const request = 'Add the episode "The salt ships" to the queue';
    const steps = await planThrough(
      request,
      TABS('Episodes', CLOSED),
      TABS('Queue', '  - generic [ref=e11]: Night trains'),
      TABS('Episodes', CLOSED),
      TABS('Episodes', UNFOLDED),
    );
    expect(steps.slice(0, 2).flat()).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
    expect(steps.at(-1)).toMatchObject([{ kind: 'click', ref: 'e10' }, { kind: 'done' }]);
  });

  it('is opened where no more is said', async () => {
    expect(await planOn('show me the queue', TABS('Episodes', CLOSED))).toMatchObject([
      { kind: 'click', ref: 'e3' },
      { kind: 'done' },
    ]);
  });
});

const NOTICES = (inside: string): string => `- tablist [ref=e1]:
  - tab "Grades" [ref=e2]
  - tab "Notices" [selected] [ref=e3]
- tabpanel [ref=e4]:
  - heading [level=2] [ref=e5]:
    - button "Ski trip New" [ref=e6] [cursor=pointer]
${inside}  - heading [level=2] [ref=e7]:
    - button "Lunch menu New" [ref=e8] [cursor=pointer]`;

it('what is in a tab that is open is opened itself for what is to be done with it', async () => {
  const steps = await planThrough(
    'mark the notice about the ski trip as read',
    NOTICES(''),
    NOTICES('  - paragraph [ref=e9]: The bus leaves at 05:45.\n  - button "Mark as read" [ref=e10]\n'),
  );
  expect(steps.map(([first]) => first)).toMatchObject([{ ref: 'e6' }, { ref: 'e10' }]);
});

it('a mere title is pressed for nothing that says more than it', async () => {
  const page = '- heading "Deliveries" [level=2] [ref=e1]\n- generic [ref=e2]: D-201 is on the way';
  const [first] = await planOn('press received on delivery D-999 from Botanica', page);
  expect(first).toMatchObject({ kind: 'ask' });
});
