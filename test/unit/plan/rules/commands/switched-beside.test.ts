// SPDX-License-Identifier: MIT
// A line that shows what it is about and how that is, with a button that turns it on or off.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const SERVICES = [
  '- heading "Services" [ref=e1]',
  '- generic [ref=e2]:',
  ...[
    ['Paper letters', 'on', 'Turn off'],
    ['Roaming', 'off', 'Turn on'],
    ['Partner offers', 'on', 'Turn off'],
  ].flatMap(([name, state, does], i) => [
    `  - generic [ref=l${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=s${i}]: "${state}"`,
    `    - button "${does}" [ref=b${i}]`,
  ]),
].join('\n');

describe('what a line turns on or off', () => {
  it.each([
    ['turn off the partner offers', ['b2']],
    ['switch roaming on', ['b1']],
    ['disable paper letters', ['b0']],
    ['turn off paper letters and partner offers', ['b0', 'b2']],
  ])('is turned by the button of the line: "%s"', async (text, refs) => {
    const actions = await planOn(text, SERVICES);
    expect(actions.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
  });

  it('is left alone where it is so already', async () => {
    expect(await planOn('turn off the roaming', SERVICES)).toEqual([
      { kind: 'done', answer: expect.stringContaining('already off') },
    ]);
  });

  it('is never turned on for "everything off"', async () => {
    const actions = await planOn('turn everything off', SERVICES);
    expect(actions).not.toContainEqual(expect.objectContaining({ ref: 'b1' }));
  });
});
