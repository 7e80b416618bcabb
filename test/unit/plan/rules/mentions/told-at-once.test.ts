// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const BERTH = `- generic [ref=e1]:
  - heading "Mooring pass" [level=1] [ref=e2]
  - generic [ref=e3]:
    - text: Full name
    - textbox "Full name" [ref=e4]
  - generic [ref=e5]:
    - text: Licence plate
    - textbox "Licence plate" [ref=e6]
  - generic [ref=e7]:
    - checkbox "Electric vehicle on the quay" [ref=e8]
    - text: Electric vehicle on the quay
  - generic [ref=e9]:
    - checkbox "Second car in the yard" [ref=e10]
    - text: Second car in the yard
  - button "Request" [ref=e11]`;

it('takes the noun behind what names one box for no other box', async () => {
  expect(await planOn('a pass for Tom Field with an electric car', BERTH)).toMatchObject([
    { kind: 'type', ref: 'e4', text: 'Tom Field' },
    { kind: 'check', ref: 'e8' },
    { kind: 'click', ref: 'e11' },
  ]);
});

it('ends a name before the next field, with its article', async () => {
  const said = 'put in a mooring pass for tom berg the plate is four four seven one';
  expect(await planOn(said, BERTH)).toContainEqual(
    expect.objectContaining({ kind: 'type', ref: 'e4', text: 'tom berg' }),
  );
});

const BOXES = `- generic [ref=e1]:
  - heading "Choose your tools" [level=1] [ref=e2]
  - generic [ref=e3]:
    - checkbox "Rakes" [checked] [ref=e4]
    - text: Rakes
  - generic [ref=e5]:
    - checkbox "Spades" [ref=e6]
    - text: Spades
  - generic [ref=e9] [cursor=pointer]: +
  - text: Kitchen
  - generic [ref=e10] [cursor=pointer]: +
  - text: Bathroom
  - button "Apply filter" [ref=e7]
  - button "Clear" [ref=e8]`;

it('ticks what is wished for, and takes out none that was ticked', async () => {
  const steps = await planOn('i want rakes and spades', BOXES);
  expect(steps).not.toContainEqual(expect.objectContaining({ ref: 'e4' }));
  expect(steps).toMatchObject([{ kind: 'check', ref: 'e6', on: true }, { kind: 'done' }]);
});
