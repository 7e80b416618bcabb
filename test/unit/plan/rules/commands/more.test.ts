// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const LIST = ['Vet with Pablo', 'Haircut']
  .flatMap((name, i) => [`  - listitem [ref=i${i}]:`, `    - link "${name}" [ref=l${i}]`])
  .reduce((text, line) => `${text}\n${line}`, '- list:');
const OPEN = `${LIST}\n- heading "Vet with Pablo"\n- button "Delete" [ref=e1]`;

it('an appointment that is cancelled is deleted, where it has but that', async () => {
  const steps = await planThrough('cancel the appointment with the vet', LIST, OPEN);
  expect(steps).toMatchObject([[{ ref: 'l0' }], [{ kind: 'click', ref: 'e1' }]]);
});

it('nothing else that is cancelled is', async () => {
  const steps = await planThrough('cancel the upload', '- button "Delete" [ref=e1]\n- text: Uploading');
  expect(steps.flat()).not.toContainEqual(expect.objectContaining({ kind: 'click', ref: 'e1' }));
});

it.each([
  ['10:30 Stock check', true],
  ['Stock check', false],
])('what stands at a time of day is cancelled by what removes it: "%s"', async (name, isTimed) => {
  const list = [name, '14:00 Choir']
    .flatMap((one, i) => [`  - listitem [ref=i${i}]:`, `    - link "${one}" [ref=l${i}]`])
    .reduce((text, line) => `${text}\n${line}`, '- list:');
  const open = `${list}\n- heading "${name}"\n- button "Remove" [ref=e1]`;
  const steps = await planThrough('cancel the stock check', list, open);
  expect(steps[0]).toMatchObject([{ ref: 'l0' }]);
  const removes = steps.flat().some((action) => 'ref' in action && action.ref === 'e1');
  expect(removes).toBe(isTimed);
});
