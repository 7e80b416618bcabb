// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

it.each([
  ['open the file menu and export it as pdf', ['open the file menu', 'export it as pdf']],
  ['open the image menu and rotate the picture', ['open the image menu', 'rotate the picture']],
  ['open the edit menu and duplicate the layer', ['open the edit menu', 'duplicate the layer']],
])('what is done in a menu is told behind it: "%s"', (said, sources) => {
  expect(clausesOf(said).map(({ source }) => source)).toEqual(sources);
});

it('what is opened inside what was opened is told so', () => {
  const told = clausesOf('expand the folder "Bills" and, inside it, the folder "Gas"');
  expect(told.map(({ source }) => source).join(', ')).not.toContain('inside it');
});
