// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const INVITE = [
  '- generic [ref=e1]:',
  '  - generic [ref=e2]:',
  '    - text: Dana Whitcomb',
  '    - generic [ref=e3] [cursor=pointer]: ×',
  '  - textbox "Type a name" [ref=e4] [completes]',
].join('\n');
const SEND = '- button "Send invitations" [ref=e9]';
const offered = (name: string) =>
  `${INVITE}: ${name}\n- listitem [ref=e5] [cursor=pointer]: ${name}\n${SEND}`;

it('people go one after the other into the field that keeps them as tags', async () => {
  const steps = await planThrough(
    'Add Andrea Pohl and Carlos Mora to the invitation',
    `${INVITE}\n${SEND}`,
    offered('Andrea Pohl'),
    `${INVITE}\n${SEND}`,
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'type', ref: 'e4', text: 'Andrea Pohl' },
    { kind: 'click', ref: 'e5' },
    { kind: 'type', ref: 'e4', text: 'Carlos Mora' },
  ]);
});

it('what is no name is not typed there', async () => {
  expect(await planOn('add a heading to the invitation', `${INVITE}\n${SEND}`)).toMatchObject([
    { kind: 'ask' },
  ]);
});

it('the person that is offered for what was typed is taken', async () => {
  const steps = await planThrough(
    'type Andrea into the name box and select the matching person',
    `${INVITE}\n${SEND}`,
    `${INVITE}: Andrea\n- listitem [ref=e5] [cursor=pointer]: Andrea Pohl\n${SEND}`,
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'type', text: 'Andrea' },
    { kind: 'click', ref: 'e5' },
  ]);
});
