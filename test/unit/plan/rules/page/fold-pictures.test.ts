// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const club = (...open: string[]): string =>
  [
    '- table [ref=e1]:',
    '  - rowgroup [ref=e2]:',
    ...['Ball games', 'Water', 'Mind'].flatMap((name, i) => [
      `    - row [ref=r${i}]:`,
      `      - cell [ref=c${i}]:`,
      `        - img "${open.includes(name) ? 'collapse' : 'expand'}" [ref=p${i}] [cursor=pointer]`,
      `        - text: ${name}`,
      `      - cell [ref=d${i}]`,
      ...(open.includes(name)
        ? [`    - row [ref=s${i}]:`, `      - cell "Rowing" [ref=t${i}]`, `      - cell "9" [ref=u${i}]`]
        : []),
    ]),
  ].join('\n');

it('the picture that says so opens its line', async () => {
  const steps = await planThrough('Expand Ball games and Water', club(), club('Ball games'));
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'p0' },
    { kind: 'click', ref: 'p1' },
    { kind: 'done' },
  ]);
});

it('what its picture says to be open is not shut', async () => {
  expect(await planOn('Expand Water', club('Water'))).toMatchObject([{ kind: 'done' }]);
  expect(await planOn('Collapse Water', club('Water'))).toContainEqual(
    expect.objectContaining({ kind: 'click', ref: 'p1' }),
  );
});

it('what another line says is not taken for its own', async () => {
  expect(await planOn('Expand Rowing', club('Water'))).not.toContainEqual(
    expect.objectContaining({ kind: 'done' }),
  );
});

it('what shuts a dialog folds nothing', async () => {
  const dialog = [
    '- dialog [ref=e3] [modeless]:',
    '  - button "Close" [active] [ref=e4] [cursor=pointer]',
    '  - paragraph [ref=e5]: The tram leaves at nine.',
  ].join('\n');
  expect(await planOn('Close the dialog box by clicking the "x".', dialog)).toMatchObject([
    { kind: 'click', ref: 'e4' },
    { kind: 'done' },
  ]);
});
