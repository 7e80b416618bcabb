// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const row = (no: string, to: string): string => `    - row [ref=${no}]:
      - gridcell [ref=a${no}]:
        - checkbox [ref=c${no}]
      - gridcell "${no}" [ref=n${no}]
      - gridcell "${to}" [ref=t${no}]`;

const page = (rows: string, previous: string, next: string): string => `- button "Print labels" [ref=e1]
- grid "Shipments" [ref=e2]:
  - rowgroup [ref=e3]:
    - row [ref=e4]:
      - columnheader [ref=e5]
      - columnheader "Number" [ref=e6]
      - columnheader "Destination" [ref=e7]
${rows}
- generic [ref=e8]:
  - button "Previous Page"${previous} [ref=e9]
  - button "Next Page"${next} [ref=e10]`;

const FIRST = page([row('B1', 'Oslo'), row('B2', 'Riga'), row('B3', 'Oslo')].join('\n'), ' [disabled]', '');
const SECOND = page([row('B4', 'Turku'), row('B5', 'Malmo')].join('\n'), '', '');
const LAST = page([row('B6', 'Oslo'), row('B7', 'Riga')].join('\n'), '', ' [disabled]');

it('all that are such are ticked on each page before something is done with them', async () => {
  const steps = await planThrough(
    'select all the shipments to Oslo and print the labels for them',
    FIRST,
    SECOND,
    LAST,
  );
  expect(steps).toMatchObject([
    [
      { kind: 'check', ref: 'cB1' },
      { kind: 'check', ref: 'cB3' },
      { kind: 'click', ref: 'e10' },
    ],
    [{ kind: 'click', ref: 'e10' }],
    [{ kind: 'check', ref: 'cB6' }, { kind: 'click', ref: 'e1' }, { kind: 'done' }],
  ]);
});

it('nothing is turned over for a list of one page', async () => {
  const only = page([row('B1', 'Oslo'), row('B2', 'Riga')].join('\n'), ' [disabled]', ' [disabled]');
  expect(await planOn('select all the shipments to Oslo', only)).toMatchObject([
    { kind: 'check', ref: 'cB1' },
    { kind: 'done' },
  ]);
});
