// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const row = (name: string, at: number, state = '') =>
  `  - row [ref=r${at}]:
    - cell [ref=a${at}]:
      - checkbox "Select ${name}"${state} [ref=c${at}]
    - cell "${name}" [ref=b${at}]
    - cell "${at}0 KB" [ref=d${at}]`;

const page = [
  '- button "Delete selected" [ref=e1]',
  '- button "Start upload" [ref=e2]',
  '- table "Files" [ref=t]:',
  row('Invoice', 1),
  row('Contract', 2, ' [checked]'),
  row('Logo', 3),
].join('\n');

it.each([
  ['delete the logo', ['c2 false', 'c3 true', 'e1']],
  ['delete the logo and the contract', ['c3 true', 'e1']],
  ['delete the logo, but don’t start it yet', ['c3 true']],
])('nothing that is ticked besides is done as well: %s', async (said, steps) => {
  const plan = await planOn(said, page);
  expect(
    plan.flatMap((action) =>
      action.kind === 'check' ? [`${action.ref} ${action.on}`] : 'ref' in action ? [action.ref] : [],
    ),
  ).toEqual(steps);
});
