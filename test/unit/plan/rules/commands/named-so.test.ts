// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = (...fields: string[]) =>
  [...fields.map((name, i) => `- textbox "${name}" [ref=t${i}]`), '- button "Publish" [ref=p]'].join('\n');

it.each([
  ['Call the recipe "Leek tart" and publish it', page('Title', 'Notes'), 't0', 'Leek tart'],
  ['Name it Winter walk and publish it', page('Notes', 'Name of the route'), 't1', 'Winter walk'],
  ['Call the list "Camp" and publish it', page('Recipe name', 'List name'), 't1', 'Camp'],
])('%s: in the field for that', async (said, snapshot, ref, text) => {
  expect(await planOn(said, snapshot)).toMatchObject([
    { kind: 'type', ref, text },
    { kind: 'click', ref: 'p' },
  ]);
});

it.each([
  ['Call the recipe "Leek tart" and publish it', page('First name', 'Notes')],
  ['Call the recipe "Leek tart" and publish it', page('Page title', 'Menu title')],
])('%s: asked about where no one field is for that', async (said, snapshot) => {
  expect(await planOn(said, snapshot)).toMatchObject([{ kind: 'ask' }]);
});
