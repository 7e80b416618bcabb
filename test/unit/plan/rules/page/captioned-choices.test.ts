// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const COFFEE = [
  '- textbox "Name on the cup:" [ref=e1]',
  '- generic [ref=e2]:',
  '  - generic [ref=e3]: "Size:"',
  ...['Small', 'Medium', 'Large'].flatMap((name, i) => [
    `  - generic [ref=g${i}]:`,
    `    - radio "${name}"${name === 'Medium' ? ' [checked]' : ''} [ref=s${i}]`,
    `    - text: ${name}`,
  ]),
  '  - generic [ref=e4]: "Extras:"',
  ...['Oat milk', 'Cinnamon', 'Cream'].flatMap((name, i) => [
    `  - checkbox "${name}" [ref=x${i}]`,
    `  - text: ${name}`,
  ]),
  '- button "Order" [ref=e5]',
].join('\n');

describe('choices below captions with no mark-up', () => {
  it.each([
    ['what size is selected?', 'The size is Medium.'],
    ['how many extras are there?', '3 extras.'],
    ['which sizes are there?', 'Small, Medium, Large.'],
    ['which extras can I have?', 'Oat milk, Cinnamon, Cream.'],
  ])('%s', async (question, answer) => {
    expect(await planOn(question, COFFEE)).toMatchObject([{ kind: 'done', answer }]);
  });

  it.each([
    ['tick all extras', ['x0', 'x1', 'x2']],
    ['choose large with cinnamon', ['s2', 'x1']],
  ])('%s', async (request, refs) => {
    const done = (await planOn(request, COFFEE)).flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(done).toEqual(refs);
  });
});
