// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

/** Caption and control of one line each, so that what is beside a name may tell which one is meant. */
const line = (at: number, name: string, control: string): string =>
  [`    - generic [ref=l${at}]:`, `      - generic [ref=n${at}]: ${name}`, `      - ${control}`].join('\n');
const page = [
  '- generic [ref=p]:',
  '  - heading "Fan settings" [level=1] [ref=h]',
  '  - generic [ref=q]:',
  '    - heading "Air" [level=2] [ref=i]',
  line(1, 'Room title', 'textbox "Room title" [ref=t]'),
  line(2, 'Stage', 'combobox "Stage" [ref=c]:'),
  ...['Automatic', '1', '6', '11'].map((name) => `        - option "${name}"`),
  line(3, 'Quiet room', 'switch "Quiet room" [ref=g]'),
  '  - generic [ref=r]:',
  '    - heading "Device" [level=2] [ref=j]',
  line(4, 'Automatic night mode', 'switch "Automatic night mode" [ref=m] [checked]'),
  line(5, 'LED brightness', 'slider "LED brightness" [ref=d]: "80"'),
  line(6, 'Built', 'generic [ref=v]: "7.31"'),
  line(7, 'Rooms joined', 'generic [ref=w]: "9"'),
  '  - button "Save" [ref=s]',
].join('\n');

it.each([
  [
    'turn on the quiet room set the stage to 11 and save',
    [
      { kind: 'check', ref: 'g', on: true },
      { kind: 'select', ref: 'c', options: ['11'] },
      { kind: 'click', ref: 's' },
    ],
  ],
  [
    'switch off the automatic night mode turn on the quiet room',
    [
      { kind: 'check', ref: 'm', on: false },
      { kind: 'check', ref: 'g', on: true },
    ],
  ],
  [
    'type "turn on the quiet room" into the room title',
    [{ kind: 'type', ref: 't', text: 'turn on the quiet room' }],
  ],
])(
  'commands run together are each done, where the first alone is all that is named: "%s"',
  async (said, deeds) => {
    expect((await planOn(said, page)).filter(({ kind }) => kind !== 'done')).toMatchObject(deeds);
  },
);
