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
